import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { grass, ground } from './kit/land/index.ts'
import { haze, shafts } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { backPlane, levelPlane, poly, rect, stroke } from './kit/paint/index.ts'
import { bush, tree } from './kit/plants/index.ts'
import { bars } from './kit/rooms/index.ts'
import { clouds, drops, sky, twinkle, weathered } from './kit/sky/index.ts'
import { schoolHouse } from './kit/street/index.ts'

/** A school yard: running track, the long school house with its clock, flag, hoop, trees. */
export const schoolYard = defineSet('school-yard', {
  label: { zh: '校园操场', en: 'school yard' },
  zh: '操场 校园 校门口 校门 篮球场 跑道 足球场 体育场 看台 学校门口 大学校园 运动场',
  en: 'school yard, schoolyard, campus, playground, sports field, school gate, basketball court, stadium, track',
  genres: ['school', 'city', 'comedy'],
  outdoors: 'school',
  light: { side: -0.6 },
  seating: { kind: 'bench', colour: '#8a9a8a' },
  surface: 'stone',
  layers: () => [
    layer(0.07, (pen) => {
      sky(pen, { low: 880, sun: { x: 800, y: 280 } })
      clouds(pen, 760)
      for (const [x, h] of [
        [20, 330],
        [200, 280],
        [900, 300],
        [1080, 360],
      ] as const)
        tree(pen, x, 930, h, { far: 0.5 })
      haze(pen, 880, 90, 0.4)
    }).moving((pen, seconds) => twinkle(pen, seconds, 420, 8)),
    layer(0.45, (pen) => {
      const { space, tone, ctx } = pen
      ground(pen, '#7fae62')
      schoolHouse(pen)
      const plane = levelPlane(pen)
      poly(ctx, rect(plane, -30, space.near, 30, 3.2), tone.lit('#b9573f'))
      poly(ctx, rect(plane, -30, 3.2, 30, 3.5), tone.lit('#e6e2d8'))
      for (const z of [-0.7, 0.15, 1.1, 2.15])
        stroke(ctx, [plane(-30, z), plane(30, z)], tone.lit('#f6ece2'), z < 0 ? 9 : 6)
      for (let i = 0; i < 5; i++) poly(ctx, rect(plane, -1.6 + i * 0.8, 0.2, -1.5 + i * 0.8, 1.05), tone.lit('#f6ece2'))
      grass(pen, space.at(0, 0, 3.5)[1] + 2, 26, '#6f9a52')
      weathered(pen, { y: space.at(0, 0, 30)[1], smears: [tone.sky[3]], many: 8 })
      if (!tone.dark && !tone.overcast)
        shafts(pen, { x: -80, y: -60, width: 500, length: 1300, lean: 420, alpha: 0.14 })
      vignette(pen, tone.dark ? 0.5 : 0.2)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.72, (pen) => {
      const { ctx, space, tone } = pen
      // A hoop on its post.
      const [x, y] = space.at(2.1, 0, 4.2)
      const s = space.scale(4.2)
      stroke(
        ctx,
        [
          [x, y],
          [x, y - 2.9 * s],
        ],
        tone.lit('#c9482f'),
        12,
      )
      stroke(
        ctx,
        [
          [x, y - 2.6 * s],
          [x - 0.5 * s, y - 3.0 * s],
        ],
        tone.lit('#c9482f'),
        10,
      )
      poly(
        ctx,
        [
          [x - 1.0 * s, y - 3.6 * s],
          [x + 0.05 * s, y - 3.55 * s],
          [x + 0.05 * s, y - 2.7 * s],
          [x - 1.0 * s, y - 2.75 * s],
        ],
        tone.lit('#f4f4f0'),
        tone.lit('#b8442f'),
        6,
      )
      poly(
        ctx,
        [
          [x - 0.7 * s, y - 3.2 * s],
          [x - 0.25 * s, y - 3.18 * s],
          [x - 0.25 * s, y - 2.85 * s],
          [x - 0.7 * s, y - 2.87 * s],
        ],
        null,
        tone.lit('#b8442f'),
        5,
      )
      ctx.strokeStyle = tone.lit('#e8743a')
      ctx.lineWidth = 7
      ctx.beginPath()
      ctx.ellipse(x - 0.48 * s, y - 2.78 * s, 0.24 * s, 0.06 * s, 0, 0, 6.29)
      ctx.stroke()
      for (let i = -4; i <= 4; i++)
        stroke(
          ctx,
          [
            [x - 0.48 * s + i * 0.055 * s, y - 2.76 * s],
            [x - 0.48 * s + i * 0.035 * s, y - 2.42 * s],
          ],
          tone.lit('#f4f4f0'),
          2,
        )
      bars(pen, backPlane(pen, 5.2), -9, -1.6, 0, 1.1, { colour: '#dfe6e8', every: 0.24, thick: 0.035 })
      for (const [bx, w] of [
        [-2.6, 330],
        [-1.7, 240],
      ] as const)
        bush(pen, space.at(bx, 0, 5)[0], space.at(bx, 0, 5)[1], w, 90)
      tree(pen, space.at(-2.15, 0, 3.9)[0], space.at(-2.15, 0, 3.9)[1], 760, {
        leaf: tone.snow ? '#8a9a7a' : '#5c8f4a',
        wide: 0.55,
      })
      grounding(pen, 0.28)
    }),
    nearTwigs(1),
  ],
})
