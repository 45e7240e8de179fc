import type { Random } from '#core'
import { mixColours, withAlpha } from '../colour/colour.ts'
import { tongue } from '../effects/flames.ts'
import type { Point } from '../ink/ink.ts'
import { ground } from './kit/land.ts'
import { foreground, grounding, haze, vignette } from './kit/light.ts'
import { clipped, disc, downwards, fillArea, glow, oval, poly, shade, sheet, stroke } from './kit/paint.ts'
import { defineSet, type Pen } from './kit/pen.ts'
import { sky, streaks } from './kit/sky.ts'

/** A city after the shelling: broken fronts, smoke columns, fires, a torn road. */
export const ruinedCity = defineSet({
  id: 'ruined-city',
  label: { zh: '废墟城市', en: 'ruined city' },
  keywords: {
    zh: [
      '废墟',
      '末世',
      '末日',
      '战场',
      '残垣',
      '废城',
      '轰炸',
      '沦陷区',
      '断壁',
      '前线',
      '火海',
      '战区',
      '街垒',
      '焦土',
    ],
    en: [
      'ruined city',
      'ruin',
      'rubble',
      'battlefield',
      'wasteland',
      'bombed',
      'destroyed',
      'war zone',
      'front line',
      'frontline',
      'apocalypse',
      'burning',
      'no man’s land',
    ],
  },
  genres: ['war', 'scifi', 'horror'],
  interior: false,
  ambience: 'battlefield',
  seating: { kind: 'crate', colour: '#5f4a40' },
  surface: 'stone',
  moods: { day: 'war', night: 'war', dawn: 'war', dusk: 'war' },
  side: 0.4,
  layers: () => [
    {
      depth: 0.08,
      draw(pen) {
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
            broken(pen, random, x, y, w, h * random.range(0.35, 1), mixColours('#3a1c1c', '#e07a3a', distance * 0.75))
            x += w * random.range(0.95, 1.5)
          }
          haze(pen, y - 10, 110, 0.6, '#ff9a4c')
        }
        for (const [x, w] of [
          [190, 1],
          [560, 0.7],
          [880, 1.2],
        ] as const)
          column3(pen, x, 960, w)
      },
      animate(pen, seconds) {
        for (let i = 0; i < 3; i++) {
          const x = [190, 560, 880][i]!
          glow(pen.ctx, x, 930, 110, '#ff7a2a', 0.45 + 0.25 * Math.sin(seconds * 6 + i * 2))
        }
      },
    },
    {
      depth: 0.5,
      draw(pen) {
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
          broken(warm, random, x, 1130, w, h, '#3f2422')
        for (let i = 0; i < 90; i++) {
          const t = random.next() ** 1.4
          const y = 1030 + t * 900
          const r = random.range(8, 46) * (0.3 + t)
          const x = random.chance(0.5) ? random.range(-140, 330) : random.range(750, 1220)
          poly(
            ctx,
            [
              [x - r, y],
              [x - r * 0.5, y - r * 0.8],
              [x + r * 0.4, y - r * 0.7],
              [x + r, y],
            ],
            shade('#4a302a', random.range(-0.06, 0.05)),
            '#26161888',
            1.5,
          )
        }
        for (const [x, y, s] of [
          [300, 1120, 1],
          [720, 1090, 0.8],
          [920, 1250, 1.4],
          [90, 1290, 1.3],
        ] as const) {
          glow(ctx, x, y - 30 * s, 200 * s, '#ff7a2a', 0.7)
          for (let i = 0; i < 5; i++)
            tongue(ctx, x + (i - 2) * 20 * s, y, 30 * s, (70 + (i % 3) * 40) * s, i * 0.7, i * 1.9, [
              '#d8401a',
              '#ff9a2e',
              '#ffe07a',
            ])
        }
        ctx.globalAlpha = 1
        for (const [x, y] of [
          [240, 1330],
          [830, 1420],
        ] as const) {
          oval(ctx, x, y, 190, 34, '#2a1a18cc')
          oval(ctx, x, y + 8, 160, 22, '#5a3a2c99')
        }
        for (const [x, y] of [
          [150, 1210],
          [960, 1180],
        ] as const) {
          stroke(
            ctx,
            [
              [x, y],
              [x + 14, y - 190],
            ],
            '#2a1a1a',
            7,
          )
          poly(
            ctx,
            [
              [x + 14, y - 190],
              [x + 130, y - 165],
              [x + 92, y - 130],
              [x + 126, y - 88],
              [x + 8, y - 98],
            ],
            downwards(ctx, y - 190, y - 90, [
              [0, '#c8352c'],
              [1, '#7a1c20'],
            ]),
          )
        }
        vignette(warm, 0.66, '#1c0c10')
        grounding(warm, 0.5)
      },
      animate(pen, seconds) {
        for (const [i, [x, y, s]] of (
          [
            [300, 1120, 1],
            [720, 1090, 0.8],
            [920, 1250, 1.4],
            [90, 1290, 1.3],
          ] as const
        ).entries())
          glow(
            pen.ctx,
            x,
            y - 40,
            190 * s,
            '#ff8a3a',
            0.3 + 0.25 * Math.sin(seconds * 11 + i * 1.7) * Math.sin(seconds * 6.1 + i),
          )
      },
    },
    {
      depth: 1.22,
      draw: (pen) =>
        foreground(pen, 11, (soft) => {
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
    },
  ],
})

/** A wall with its upper edge shot away and empty windows. */
function broken(pen: Pen, random: Random, x: number, y: number, w: number, h: number, colour: string): void {
  const { ctx } = pen
  const top: Point[] = []
  const n = 9
  for (let i = 0; i <= n; i++) top.push([x + (w * i) / n, y - h * (random.chance(0.25) ? 0.6 : random.range(0.78, 1))])
  const outline: Point[] = [[x, y], ...top, [x + w, y]]
  poly(
    ctx,
    outline,
    downwards(ctx, y - h, y, [
      [0, shade(colour, -0.02)],
      [1, shade(colour, 0.06)],
    ]),
    shade(colour, -0.08),
    1.5,
  )
  clipped(ctx, outline, () => {
    const [cw, rh] = [w / Math.max(2, Math.round(w / 34)), 42]
    for (let wy = y - h * 0.76; wy < y - 24; wy += rh)
      for (let wx = x + cw * 0.25; wx < x + w - cw * 0.4; wx += cw) {
        if (random.chance(0.2)) continue
        ctx.fillStyle = random.chance(0.16) ? '#ffb04a' : shade(colour, -0.1)
        ctx.fillRect(wx, wy, cw * 0.5, rh * 0.52)
      }
  })
  stroke(ctx, top, shade(colour, 0.13), 2)
}

/** A standing column of smoke, painted once. */
function column3(pen: Pen, x: number, y: number, width: number): void {
  const random = pen.random.fork(`smoke ${x}`)
  sheet(pen.ctx, { blur: 8, fine: 0.4, alpha: 0.86 }, (ctx) => {
    for (let i = 0; i < 90; i++) {
      const t = i / 90
      const r = (24 + 130 * t ** 1.2) * width * random.range(0.5, 1)
      const px = x + 190 * t ** 1.6 * width + random.range(-1, 1) * (18 + 110 * t)
      const py = y - 1080 * t ** 0.92
      disc(ctx, px, py, r, withAlpha(mixColours(t < 0.16 ? '#c8562a' : '#2c1a1c', '#4a2c28', random.next()), 0.34))
      disc(ctx, px + r * 0.3, py + r * 0.3, r * 0.6, withAlpha('#a8502c', 0.1 * (1 - t)))
    }
  })
}
