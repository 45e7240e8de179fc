import { tongue } from '../effects/flames.ts'
import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { ground, groundLight, mountains, path } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { banner } from './kit/old/index.ts'
import { box, contact, glow, oval, poly, stroke } from './kit/paint/index.ts'
import { clouds, fogVeil, sky, twinkle, weathered } from './kit/sky/index.ts'
import { spears, tent } from './kit/war/index.ts'

/** An army's camp of old: tents, banners, fires, spears in racks. */
export const battlefieldCamp = defineSet('battlefield-camp', {
  label: { zh: '古代军营', en: 'battlefield camp' },
  zh: '军帐 营帐 中军大帐 大营 营地 古战场 沙场 边关 帐中 帐内 帐外 营寨 校场 行军',
  en: 'war camp, camp, encampment, tent, battle camp, campsite, campfire, bivouac',
  genres: ['ancient', 'war', 'xianxia'],
  outdoors: 'wind',
  light: { side: 0.5, moods: { dusk: 'war', night: 'war' } },
  seating: { kind: 'crate', colour: '#8a6a44' },
  surface: 'sand',
  layers: () => [
    layer(0.06, (pen) => {
      sky(pen, { low: 910, sun: { x: 620, y: 330 }, size: 58 })
      clouds(pen, 760)
      mountains(pen, { y: 900, height: 360, distance: 0.7, colour: '#6f6a6a' })
      mountains(pen, { y: 940, height: 300, distance: 0.45, colour: '#5f5a55' })
    }).moving((pen, seconds) => twinkle(pen, seconds, 500)),
    layer(0.45, (pen) => {
      const { ctx, space, tone } = pen
      ground(pen, '#8f7a5c', { from: 930, marks: 220 })
      path(pen, '#a8906c', 1.3, 20)
      weathered(pen, { y: 950 })
      for (const [x, z, k] of [
        [-8, 26, 1],
        [7, 24, 1],
        [-4, 20, 1],
        [3.4, 18, 1],
        [-5.4, 13, 1.1],
        [5.6, 12, 1.1],
        [-3.2, 8.2, 1.15],
        [3.5, 7.6, 1.15],
      ] as const)
        tent(pen, x, z, k)
      for (const [x, z, c] of [
        [-1.9, 12, '#b8352c'],
        [1.9, 11, '#b8352c'],
        [-2.2, 6.6, '#2f4a7a'],
        [2.2, 6.2, '#b8352c'],
      ] as const) {
        const [px, py] = space.at(x, 0, z)
        const s = space.scale(z)
        stroke(
          ctx,
          [
            [px, py],
            [px, py - 3.6 * s],
          ],
          tone.lit('#4a3626'),
          0.06 * s,
        )
        poly(
          ctx,
          [
            [px - 0.06 * s, py - 3.6 * s],
            [px, py - 3.95 * s],
            [px + 0.06 * s, py - 3.6 * s],
          ],
          tone.lit('#c9ccd2'),
        )
        banner(pen, px + 0.34 * s, py - 3.5 * s, 0.6 * s, 1.7 * s, c, '帅', 0.06 * s)
      }
      for (const [x, z] of [
        [-1.6, 5],
        [1.7, 4.6],
      ] as const) {
        const [px, py] = space.at(x, 0, z)
        const s = space.scale(z)
        for (const k of [-0.24, 0, 0.24])
          stroke(
            ctx,
            [
              [px - k * s, py],
              [px + k * s, py - 0.8 * s],
            ],
            tone.lit('#3a2a20'),
            8,
          )
        oval(ctx, px, py - 0.8 * s, 0.3 * s, 0.09 * s, tone.lit('#4a4038'))
        if (tone.lampPower > 0.3) {
          glow(ctx, px, py - s, 1.4 * s, '#ff8a3a', 0.7 * tone.lampPower)
          groundLight(pen, px, py + 10, 2 * s, '#ff9a4a', 0.5 * tone.lampPower)
        }
        for (let i = 0; i < 5; i++)
          tongue(ctx, px + (i - 2) * 0.1 * s, py - 0.8 * s, 0.16 * s, (0.3 + (i % 3) * 0.16) * s, i, i * 1.9, [
            '#d8401a',
            '#ff9a2e',
            '#ffe07a',
          ])
        ctx.globalAlpha = 1
      }
      haze(pen, 945, 100, 0.35)
      fogVeil(pen, 0.7)
      vignette(pen, tone.dark ? 0.55 : 0.35)
    }).moving((pen, seconds) => {
      for (const [i, [x, z]] of (
        [
          [-1.6, 5],
          [1.7, 4.6],
        ] as const
      ).entries()) {
        const [px, py] = pen.space.at(x, 1.0, z)
        glow(pen.ctx, px, py, 150, '#ffa04a', 0.35 + 0.25 * Math.sin(seconds * 11 + i * 2) * Math.sin(seconds * 6.3))
      }
    }),
    layer(0.8, (pen) => {
      const { ctx, space, tone } = pen
      for (const s of [-1, 1]) {
        const [x, y] = space.at(s * 1.6, 0, 2.2)
        const k = space.scale(2.2)
        stroke(
          ctx,
          [
            [x - 0.5 * k, y - 0.75 * k],
            [x + 0.5 * k, y - 0.75 * k],
          ],
          tone.lit('#5a402c'),
          12,
        )
        for (const d of [-0.45, 0.45])
          stroke(
            ctx,
            [
              [x + d * k, y],
              [x + d * k, y - 0.85 * k],
            ],
            tone.lit('#5a402c'),
            12,
          )
        spears(pen, x, y, k)
        contact(ctx, x, y, 0.7 * k, 14, 0.4)
      }
      box(pen, { x: -1.75, z: 1.2, width: 0.6, height: 0.45, depth: 0.5 }, '#7a5a3c')
      grounding(pen, 0.4)
    }),
    nearGrass(-1, '#8a8050'),
  ],
})
