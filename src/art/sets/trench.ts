import { withAlpha } from '../colour/colour.ts'
import { defineSet, floor, grounding, layer, planks, vignette } from './kit/base/index.ts'
import { ground, mountains } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import {
  along,
  box,
  clipped,
  disc,
  downwards,
  fillArea,
  glow,
  oval,
  poly,
  rect,
  roundRect,
  shade,
  sheet,
  sidePlane,
  stroke,
} from './kit/paint/index.ts'
import { clouds, sky, weathered } from './kit/sky/index.ts'
import { sandbags } from './kit/war/index.ts'

/** A trench: earth walls with planks and sandbags, wire against a burning sky. */
export const trench = defineSet('trench', {
  label: { zh: '战壕', en: 'trench' },
  zh: '战壕 阵地 壕沟 堑壕 高地 坑道 防线 山头 哨所 边境',
  en: 'trench, trenches, foxhole, front, outpost, ridge line, position, ditch, hill position, border, sentry',
  genres: ['war'],
  outdoors: 'battlefield',
  light: { side: 0.4, moods: { day: 'war', dusk: 'war', dawn: 'war' } },
  seating: { kind: 'crate', colour: '#6f6a4a' },
  surface: 'sand',
  layers: () => [
    layer(0.06, (pen) => {
      const { ctx, tone } = pen
      sky(pen, { low: 860, sun: { x: 620, y: 460 }, size: 56 })
      fillArea(
        ctx,
        downwards(ctx, -140, 900, [
          [0, withAlpha(tone.lit('#4a4450'), 0.6)],
          [0.6, withAlpha(tone.lit('#a8704a'), 0.6)],
          [1, withAlpha(tone.lit('#f0b46a'), 0.75)],
        ]),
      )
      clouds(pen, 760)
      glow(ctx, 640, 800, 560, '#ffb45a', 0.55)
      mountains(pen, { y: 850, height: 300, distance: 0.6, colour: '#6a5a4a' })
      for (const x of [230, 480, 900]) {
        const random = pen.random.fork(`plume ${x}`)
        sheet(ctx, { blur: 8, fine: 0.3, alpha: 0.7 }, (s) => {
          for (let i = 0; i < 50; i++) {
            const t = i / 50
            disc(
              s,
              x + 120 * t * t + random.range(-1, 1) * 70 * t,
              850 - 640 * t,
              (14 + 70 * t) * random.range(0.6, 1),
              withAlpha(tone.lit('#3a302c'), 0.32),
            )
          }
        })
      }
    }),
    layer(0.45, (pen) => {
      const { ctx, space, tone } = pen
      ground(pen, '#8a7050', { from: 850, marks: 120 })
      weathered(pen, { y: 860 })
      for (let i = 0; i < 9; i++) {
        const [x, y] = [i * 150 - 60, 880 + (i % 3) * 22]
        stroke(
          ctx,
          [
            [x - 22, y + 20],
            [x + 22, y - 60],
          ],
          tone.lit('#3a2e26'),
          7,
        )
        stroke(
          ctx,
          [
            [x + 22, y + 20],
            [x - 22, y - 60],
          ],
          tone.lit('#3a2e26'),
          7,
        )
      }
      for (let k = 0; k < 3; k++) {
        ctx.strokeStyle = tone.lit('#4a4038')
        ctx.lineWidth = 2.5
        ctx.beginPath()
        for (let i = 0; i <= 140; i++) ctx.lineTo(-140 + i * 10, 850 + k * 14 + Math.sin(i * 0.9) * 9)
        ctx.stroke()
      }
      floor(pen, planks('#7a6248', 0.9), { back: 12, half: 1.3 })
      for (const s of [-1, 1]) {
        const wall = sidePlane(pen, s * 1.25)
        const q = rect(wall, space.near, 0, 12, 1.35)
        const earth = tone.lit('#7f6446', Math.sign(pen.side) === s ? 0.88 : 1)
        poly(
          ctx,
          q,
          along(ctx, wall(4, 1.35), wall(4, 0), [
            [0, shade(earth, 0.04)],
            [1, shade(earth, -0.12)],
          ]),
        )
        clipped(ctx, q, () => {
          const random = pen.random.fork(`earth ${s}`)
          for (let i = 0; i < 160; i++) {
            const z = random.range(-1.4, 10)
            const [x, y] = wall(z, random.range(0, 1.35))
            oval(
              ctx,
              x,
              y,
              random.range(3, 16),
              random.range(2, 9),
              withAlpha(shade(earth, random.range(-0.09, 0.06)), 0.7),
            )
          }
          for (const v of [0.35, 0.8]) {
            poly(ctx, rect(wall, -1.4, v, 12, v + 0.16), tone.lit('#6a4c34'))
            stroke(ctx, [wall(-1.4, v + 0.16), wall(12, v + 0.16)], tone.lit('#9a7450'), 2.5)
          }
          for (let z = -1; z < 12; z += 1)
            poly(ctx, rect(wall, z, 0, z + 0.13, 1.35), tone.lit('#5a402c'), tone.lit('#3a2818'), 1.5)
        })
        sandbags(pen, s)
      }
      for (const [x, z] of [
        [-0.95, 3],
        [0.95, 4.4],
      ] as const) {
        box(pen, { x, z, width: 0.5, height: 0.36, depth: 0.4 }, '#5f6a44')
        box(pen, { x, z: z + 0.05, y: 0.36, width: 0.42, height: 0.28, depth: 0.32 }, '#6a744c', { contact: false })
      }
      const [gx, gy] = space.at(0, 0.7, 12)
      glow(ctx, gx, gy, 200, '#ffb45a', 0.35)
      haze(pen, 930, 120, 0.4, tone.lit('#e0a05a'))
      vignette(pen, 0.62, '#1c1210')
      grounding(pen, 0.45)
    }).moving((pen, seconds) => {
      for (let i = 0; i < 3; i++) {
        const t = (seconds * 0.7 + i * 0.37) % 1
        glow(pen.ctx, [200, 560, 930][i]!, 830, 260, '#ffb45a', t < 0.12 ? 0.8 * (1 - t / 0.12) : 0)
      }
    }),
    outOfFocus(1.22, 11, (soft) => {
      for (let i = 0; i < 4; i++)
        roundRect(soft.ctx, 880 + i * 12, 1600 + i * 130, 380, 150, 66, shade(soft.tone.lit('#6a5a3c'), -0.12))
    }),
  ],
})
