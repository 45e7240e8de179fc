import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { grass, ground, mountains, path } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { box, levelPlane, poly, shade, stroke } from './kit/paint/index.ts'
import { tree } from './kit/plants/index.ts'
import { clouds, cumulus, drops, sky, twinkle, weathered } from './kit/sky/index.ts'

/** Fields: rows that run to the horizon, a path between them, a scarecrow, farms and poplars far off. */
export const field = defineSet({
  id: 'field',
  label: { zh: '田野', en: 'field' },
  zh: '田野 田间 麦田 稻田 田边 田埂 地里 菜地 果园 花海 草原 草地 农田 牧场 玉米地',
  en: 'field, wheat field, meadow, paddy, farmland, orchard, grassland, pasture, prairie, cornfield',
  genres: ['countryside', 'city', 'war', 'school'],
  outdoors: 'village',
  light: { side: 0.6 },
  seating: { kind: 'rock', colour: '#9a9684' },
  surface: 'grass',
  layers: () => [
    layer(0.05, (pen) => {
      sky(pen, { low: 900, sun: { x: 780, y: 300 } })
      clouds(pen, 720)
      if (!pen.tone.overcast && pen.tone.hour !== 'night') cumulus(pen, 300, 760, 760, 300, 'field', 0.9)
      mountains(pen, { y: 905, height: 110, distance: 0.75, colour: '#6f9070' })
      for (let i = 0; i < 9; i++) tree(pen, 60 + i * 34, 915, 70 + (i % 3) * 22, { far: 0.45, wide: 0.25 })
      for (const [x, w] of [
        [820, 70],
        [900, 46],
      ] as const) {
        poly(
          pen.ctx,
          [
            [x, 912],
            [x, 880],
            [x + w, 880],
            [x + w, 912],
          ],
          pen.tone.lit('#e6d8c2'),
        )
        poly(
          pen.ctx,
          [
            [x - 8, 882],
            [x + w / 2, 854],
            [x + w + 8, 882],
          ],
          pen.tone.lit('#a8563f'),
        )
      }
      haze(pen, 905, 60, 0.5)
    }).moving((pen, seconds) => twinkle(pen, seconds, 480, 8)),
    layer(0.42, (pen) => {
      const { ctx, tone } = pen
      const gold = tone.snow ? '#e6ebf2' : tone.leaf('#cfae4e')
      ground(pen, gold, { from: 900, marks: 60 })
      const plane = levelPlane(pen)
      const base = tone.lit(gold)
      for (let i = -26; i <= 26; i++) {
        if (Math.abs(i) < 2) continue
        const x = i * 0.75
        poly(
          ctx,
          [plane(x - 0.16, -1.3), plane(x + 0.16, -1.3), plane(x + 0.16, 60), plane(x - 0.16, 60)],
          shade(base, -0.06),
        )
        stroke(ctx, [plane(x + 0.2, -1.3), plane(x + 0.2, 60)], shade(base, 0.06), 2)
      }
      path(pen, tone.snow ? '#f2f5fa' : '#b89a6a', 0.75, 60)
      for (let i = 0; i < 11; i++) {
        const y = 930 + i * i * 4.4
        const open = 60 + (y - 900) * 0.66
        for (const s of [-1, 1])
          grass(pen, y, 18 + i * 9, gold, 0.9, s < 0 ? -160 : 540 + open, s < 0 ? 540 - open : 1240)
      }
      weathered(pen, { y: 915, smears: [tone.sky[3]], many: 5 })
      vignette(pen, tone.dark ? 0.5 : 0.18)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.74, (pen) => {
      const { ctx, space, tone } = pen
      // A scarecrow with its hat.
      const [x, y] = space.at(1.0, 0, 2.6)
      const s = space.scale(2.6)
      stroke(
        ctx,
        [
          [x, y],
          [x, y - 1.5 * s],
        ],
        tone.lit('#7a5a3c'),
        14,
      )
      stroke(
        ctx,
        [
          [x - 0.5 * s, y - 1.15 * s],
          [x + 0.5 * s, y - 1.15 * s],
        ],
        tone.lit('#7a5a3c'),
        12,
      )
      poly(
        ctx,
        [
          [x - 0.46 * s, y - 1.24 * s],
          [x + 0.46 * s, y - 1.24 * s],
          [x + 0.44 * s, y - 1.0 * s],
          [x + 0.18 * s, y - 0.98 * s],
          [x + 0.24 * s, y - 0.5 * s],
          [x - 0.24 * s, y - 0.5 * s],
          [x - 0.18 * s, y - 0.98 * s],
          [x - 0.44 * s, y - 1.0 * s],
        ],
        tone.lit('#4f6f92'),
        shade(tone.lit('#4f6f92'), -0.15),
        3,
      )
      ctx.fillStyle = tone.lit('#e2c48a')
      ctx.beginPath()
      ctx.arc(x, y - 1.36 * s, 0.17 * s, 0, 6.29)
      ctx.fill()
      poly(
        ctx,
        [
          [x - 0.3 * s, y - 1.48 * s],
          [x + 0.3 * s, y - 1.48 * s],
          [x + 0.04 * s, y - 1.78 * s],
          [x - 0.04 * s, y - 1.78 * s],
        ],
        tone.lit('#c9a050'),
        shade(tone.lit('#c9a050'), -0.15),
        3,
      )
      for (let i = 0; i < 4; i++)
        box(pen, { x: -2.2 + i * 0.5, z: 2.4, width: 0.07, height: 0.8, depth: 0.07 }, '#8a6a4a')
      for (const h of [0.35, 0.65])
        stroke(ctx, [space.at(-2.4, h, 2.4), space.at(-0.6, h, 2.4)], tone.lit('#8a6a4a'), 12)
      grass(pen, 1420, 130, tone.snow ? '#dfe6ee' : '#c9a84c', 1, -140, 260)
      grass(pen, 1420, 130, tone.snow ? '#dfe6ee' : '#c9a84c', 1, 860, 1220)
      grounding(pen, 0.28)
    }),
    nearGrass(1, '#c2a048'),
  ],
})
