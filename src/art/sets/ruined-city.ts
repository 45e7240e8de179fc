import { mixColours, withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, type Pen, vignette } from './kit/base/index.ts'
import { ground } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { downwards, fillArea, glow, oval, poly, stroke } from './kit/paint/index.ts'
import { sky, streaks } from './kit/sky/index.ts'
import { brokenFront, openFires, rubble, smokeColumn, tornFlags } from './kit/war/index.ts'

const fires = [
  [300, 1120, 1],
  [720, 1090, 0.8],
  [920, 1250, 1.4],
  [90, 1290, 1.3],
] as const

/** A city after the shelling: broken fronts, smoke columns, fires, a torn road. */
export const ruinedCity = defineSet('ruined-city', {
  label: { zh: '废墟城市', en: 'ruined city' },
  zh: '废墟 末世 末日 战场 残垣 废城 轰炸 沦陷区 断壁 前线 火海 战区 街垒 焦土',
  en: 'ruined city, ruin, rubble, battlefield, wasteland, bombed, destroyed, war zone, front line, frontline, apocalypse, burning, no man’s land',
  genres: ['war', 'scifi', 'horror'],
  outdoors: 'battlefield',
  light: { side: 0.4, moods: 'war' },
  seating: { kind: 'crate', colour: '#5f4a40' },
  surface: 'stone',
  layers: () => [
    layer(0.08, (pen) => {
      const { ctx } = pen
      sky(pen, { low: 950, sun: { x: 620, y: 520 }, size: 60 })
      fillArea(
        ctx,
        downwards(ctx, -140, 1000, [
          [0, withAlpha('#3a1a18', 0.78)],
          [0.5, withAlpha('#a04a24', 0.66)],
          [0.85, withAlpha('#ff9a44', 0.62)],
          [1, withAlpha('#ffcf7a', 0.5)],
        ]),
      )
      glow(ctx, 600, 850, 760, '#ffb24a', 0.75)
      glow(ctx, 600, 850, 300, '#fff0c0', 0.6)
      streaks(pen, 120, 620, 10, 0.5, '#7a3420')
      const random = pen.random.fork('towers')
      for (const [y, distance, h] of [
        [940, 0.7, 330],
        [990, 0.42, 380],
      ] as const) {
        let x = -160
        while (x < 1230) {
          const w = random.range(60, 130)
          brokenFront(
            pen,
            random,
            x,
            y,
            w,
            h * random.range(0.35, 1),
            mixColours('#3a1c1c', '#e07a3a', distance * 0.75),
          )
          x += w * random.range(0.95, 1.5)
        }
        haze(pen, y - 10, 110, 0.6, '#ff9a4c')
      }
      for (const [x, w] of [
        [190, 1],
        [560, 0.7],
        [880, 1.2],
      ] as const)
        smokeColumn(pen, x, 960, w)
    }).moving((pen, seconds) => {
      for (let i = 0; i < 3; i++) {
        const x = [190, 560, 880][i]!
        glow(pen.ctx, x, 930, 110, '#ff7a2a', 0.45 + 0.25 * Math.sin(seconds * 6 + i * 2))
      }
    }),
    layer(0.5, (pen) => {
      const { ctx } = pen
      const warm: Pen = {
        ...pen,
        tone: { ...pen.tone, lit: (h, e) => mixColours(pen.tone.lit(h, e), '#8a3f22', 0.34), haze: '#e8843f' },
      }
      ground(warm, '#7a6253', { from: 985, marks: 260 })
      const random = pen.random.fork('near')
      for (const [x, w, h] of [
        [-150, 250, 560],
        [960, 280, 640],
        [130, 170, 300],
        [800, 150, 260],
      ] as const)
        brokenFront(warm, random, x, 1130, w, h, '#3f2422')
      rubble(pen, random)
      openFires(pen, fires)
      for (const [x, y] of [
        [240, 1330],
        [830, 1420],
      ] as const) {
        oval(ctx, x, y, 190, 34, '#2a1a18cc')
        oval(ctx, x, y + 8, 160, 22, '#5a3a2c99')
      }
      tornFlags(pen)
      vignette(warm, 0.66, '#1c0c10')
      grounding(warm, 0.5)
    }).moving((pen, seconds) => {
      for (const [i, [x, y, s]] of fires.entries())
        glow(
          pen.ctx,
          x,
          y - 40,
          190 * s,
          '#ff8a3a',
          0.3 + 0.25 * Math.sin(seconds * 11 + i * 1.7) * Math.sin(seconds * 6.1 + i),
        )
    }),
    outOfFocus(1.22, 11, (soft) => {
      poly(
        soft.ctx,
        [
          [-160, 1300],
          [40, 1420],
          [90, 1640],
          [200, 1760],
          [160, 2080],
          [-160, 2080],
        ],
        '#1a0e10',
      )
      poly(
        soft.ctx,
        [
          [1240, 1480],
          [1100, 1560],
          [1040, 1760],
          [960, 2080],
          [1240, 2080],
        ],
        '#1a0e10',
      )
      for (const k of [0, 30])
        stroke(
          soft.ctx,
          [
            [60 + k, 1460],
            [20 + k * 2, 1180],
          ],
          '#1a0e10',
          9,
        )
    }),
  ],
})
