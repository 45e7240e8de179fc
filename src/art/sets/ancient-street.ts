import { mixColours, withAlpha } from '../colour/colour.ts'
import { defineSet, floor, grounding, layer, slabs, vignette } from './kit/base/index.ts'
import { mountains } from './kit/land/index.ts'
import { haze, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { column, lantern, roof, timberHouse } from './kit/old/index.ts'
import { across, box, contact, disc, downwards, glow, oval, poly, stroke } from './kit/paint/index.ts'
import { clouds, drops, sky, twinkle, weathered } from './kit/sky/index.ts'

/** A market street of old: two-storeyed shops, lanterns, banners, a gate tower at its end. */
export const ancientStreet = defineSet('ancient-street', {
  label: { zh: '古代街市', en: 'ancient street' },
  zh: '古街 街市 集市 长安街 长街 闹市 市井 城中 京城 茶摊 坊市 镇上 青石板 酒肆 当铺 药铺 府门外 衙门 刑场',
  en: 'ancient street, market, marketplace, bazaar, old town, capital street, town, market street',
  genres: ['ancient', 'xianxia'],
  outdoors: 'crowd',
  light: { side: -0.6, moods: { night: 'night-warm' } },
  seating: { kind: 'bench', colour: '#7a5a3c' },
  surface: 'stone',
  layers: () => [
    layer(0.08, (pen) => {
      sky(pen, { low: 900, sun: { x: 700, y: 300 }, size: 58 })
      clouds(pen, 760)
      mountains(pen, { y: 900, height: 260, distance: 0.72 })
    }).moving((pen, seconds) => twinkle(pen, seconds, 500)),
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      floor(pen, slabs('#a59a8a', 0.8, tone.wet ? 0.6 : 0.1), { back: 60, half: 12 })
      weathered(pen, { smears: ['#ff9a52', '#ffc987', '#ff6a4a'], many: 24 })
      const [gx, gy] = space.at(0, 0, 34)
      const g = space.scale(34)
      poly(
        ctx,
        [
          [gx - 4 * g, gy],
          [gx - 3.6 * g, gy - 4.4 * g],
          [gx + 3.6 * g, gy - 4.4 * g],
          [gx + 4 * g, gy],
        ],
        mixColours(tone.lit('#8f8f8a'), tone.haze, 0.45),
      )
      ctx.fillStyle = mixColours(tone.lit('#3a3438'), tone.haze, 0.3)
      ctx.beginPath()
      ctx.arc(gx, gy - 1.4 * g, 1.2 * g, Math.PI, 0)
      ctx.lineTo(gx + 1.2 * g, gy)
      ctx.lineTo(gx - 1.2 * g, gy)
      ctx.fill()
      for (const x of [-2.4, -0.8, 0.8, 2.4])
        column(pen, gx + x * g, gy - 7 * g, gy - 4.4 * g, 0.3 * g, '#a3392e', 0.35)
      roof(pen, gx, gy - 6.9 * g, 4.2 * g, 2.2 * g, { far: 0.32 })
      haze(pen, 900, 110, 0.4)
      for (const s of [-1, 1]) for (const z of [24, 17.5, 12, 7.4, 3.4, -0.4]) timberHouse(pen, s, z, z > 12 ? 5 : 3.7)
      for (let i = 0; i < 6; i++) {
        const z = 2.6 + i * 3
        const [a, b] = [space.at(-2.4, 4.2, z), space.at(2.4, 4.2, z)]
        ctx.strokeStyle = withAlpha('#2a1c1c', 0.7)
        ctx.lineWidth = 2
        ctx.beginPath()
        ctx.moveTo(...a)
        ctx.quadraticCurveTo(540, a[1] + 0.5 * space.scale(z), ...b)
        ctx.stroke()
        if (i % 2 === 1)
          for (const k of [0.25, 0.5, 0.75]) {
            const t = k
            lantern(pen, a[0] + (b[0] - a[0]) * t, a[1] + 0.5 * space.scale(z) * 2 * t * (1 - t), 0.34 * space.scale(z))
          }
      }
      if (tone.dark) glow(ctx, 540, 900, 620, '#ff9a52', 0.34)
      else if (!tone.overcast)
        shafts(pen, { x: -80, y: 0, width: 640, length: 1300, lean: 460, alpha: 0.18 * tone.keyPower })
      vignette(pen, tone.dark ? 0.55 : 0.28)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.85, (pen) => {
      const { space, tone, ctx } = pen
      box(pen, { x: -1.75, z: 1.7, width: 0.9, height: 0.7, depth: 0.6 }, '#8a6242')
      for (let i = 0; i < 14; i++) {
        const [x, y] = space.at(-2.1 + (i % 7) * 0.11, 0.74 + (i > 6 ? 0.06 : 0), 1.8)
        disc(ctx, x, y, 24, tone.lit(['#c9483a', '#d9903a', '#8aa84a'][i % 3]!))
      }
      const [ax, ay] = space.at(-1.75, 1.95, 1.7)
      poly(
        ctx,
        [
          [ax - 190, ay],
          [ax + 190, ay],
          [ax + 230, ay + 70],
          [ax - 230, ay + 70],
        ],
        downwards(ctx, ay, ay + 70, [
          [0, tone.lit('#c9a268')],
          [1, tone.lit('#8f6a3e')],
        ]),
        tone.lit('#5a4028'),
        2,
      )
      for (const k of [-170, 170])
        stroke(
          ctx,
          [
            [ax + k, ay + 60],
            [ax + k, space.at(-1.75, 0, 1.7)[1]],
          ],
          tone.lit('#6a4a30'),
          9,
        )
      box(pen, { x: 1.85, z: 2.2, width: 0.5, height: 0.55, depth: 0.5 }, '#96704a')
      const [jx, jy] = space.at(1.75, 0, 1.5)
      for (const [dx, r] of [
        [-40, 44],
        [44, 54],
      ] as const) {
        contact(ctx, jx + dx, jy, r * 1.2, 12, 0.4)
        oval(
          ctx,
          jx + dx,
          jy - r * 0.9,
          r,
          r * 0.95,
          across(ctx, jx + dx - r, jx + dx + r, [
            [0, tone.lit('#8a5a40')],
            [0.35, tone.lit('#a87050')],
            [1, tone.lit('#4a2c22')],
          ]),
        )
        oval(ctx, jx + dx, jy - r * 1.75, r * 0.5, r * 0.18, tone.lit('#c9483a'))
      }
      grounding(pen, 0.35)
    }),
    outOfFocus(1.2, 9, (soft) => {
      lantern(soft, 1090, 60, 190)
      lantern(soft, 10, 300, 150)
    }),
  ],
})
