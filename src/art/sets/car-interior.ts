import { withAlpha } from '../colour/colour.ts'
import type { Point } from '../ink/ink.ts'
import { car, streetLamp } from './kit/city.ts'
import { bokeh, grounding, shafts, vignette } from './kit/light.ts'
import {
  across,
  blended,
  clipped,
  cutOut,
  downwards,
  fillArea,
  glow,
  poly,
  roundRect,
  shade,
  stroke,
} from './kit/paint.ts'
import { defineSet } from './kit/pen.ts'
import { floor } from './kit/solids.ts'
import { strip } from './kit/tech.ts'
import { cityView } from './kit/views.ts'

/** Inside a car, from between the front seats looking back: two seats, rear window on the road. */
export const carInterior = defineSet({
  id: 'car-interior',
  label: { zh: '车内', en: 'car interior' },
  keywords: {
    zh: [
      '车内',
      '车里',
      '轿车',
      '汽车',
      '豪车',
      '出租车',
      '后座',
      '车上',
      '副驾驶',
      '迈巴赫',
      '劳斯莱斯',
      '马车',
      '车厢',
    ],
    en: [
      'car interior',
      'inside the car',
      'car',
      'taxi',
      'back seat',
      'limousine',
      'limo',
      'sedan',
      'van',
      'vehicle',
      'carriage',
      'cab',
      'truck',
    ],
  },
  genres: ['ceo', 'city', 'suspense'],
  interior: true,
  ambience: 'car',
  seating: { kind: 'armchair', colour: '#b08a64' },
  moods: { night: 'night-warm' },
  side: -0.5,
  backdrop: { x: 0.5, y: 0.36 },
  layers: () => [
    {
      depth: 0.1,
      draw(pen) {
        cityView(pen, { low: 880, foot: 900, height: 520 })
        floor(pen, { colour: '#5d6270', back: 60, half: 40, kind: 'plain' })
        for (const x of [-2.4, 2.4]) for (const z of [6, 10, 15, 22, 30]) streetLamp(pen, x * 1.6, z)
        car(pen, -1.6, 12, '#8a94a4', false)
        car(pen, 1.7, 18, '#a83a3a', false)
        if (pen.tone.dark) bokeh(pen, 60, ['#ffb36a', '#ff6a5a', '#ffe0b0', '#8fd0ff', '#ff8ac0'], 420, 960, 0.5)
      },
      animate(pen, seconds) {
        if (!pen.tone.dark) return
        for (let i = 0; i < 5; i++) {
          const t = (seconds * 0.5 + i / 5) % 1
          const x = 540 + (i % 2 ? 1 : -1) * (620 - 560 * t)
          glow(pen.ctx, x, 560 + 240 * t, 120 * (1.1 - t), '#ffd9a0', 0.8 * (1 - t))
        }
      },
    },
    {
      depth: 0.7,
      draw(pen) {
        const { ctx, tone } = pen
        const body = tone.lit('#4a4450')
        const leather = tone.lit('#b08a64')
        fillArea(
          ctx,
          downwards(ctx, -140, 2060, [
            [0, shade(body, 0.05)],
            [0.5, body],
            [1, shade(body, -0.14)],
          ]),
        )
        poly(
          ctx,
          [
            [-140, -140],
            [1220, -140],
            [940, 330],
            [140, 330],
          ],
          downwards(ctx, -140, 330, [
            [0, shade(tone.lit('#8f8790'), -0.06)],
            [1, tone.lit('#b4acb2')],
          ]),
        )
        roundRect(ctx, 400, 40, 280, 90, 30, tone.lit('#a49ca4'))
        roundRect(ctx, 430, 60, 90, 46, 16, tone.dark ? '#fff0d0' : tone.lit('#e8e4e4'))
        roundRect(ctx, 560, 60, 90, 46, 16, tone.dark ? '#fff0d0' : tone.lit('#e8e4e4'))
        if (tone.dark) glow(ctx, 540, 90, 420, '#ffcf94', 0.4)
        const rear: Point[] = [
          [200, 360],
          [880, 360],
          [950, 760],
          [130, 760],
        ]
        const sideL: Point[] = [
          [-160, 330],
          [66, 400],
          [20, 900],
          [-160, 960],
        ]
        const sideR: Point[] = [
          [1240, 330],
          [1014, 400],
          [1060, 900],
          [1240, 960],
        ]
        for (const q of [rear, sideL, sideR]) {
          stroke(ctx, [...q, q[0]!], shade(body, -0.12), 30)
          cutOut(ctx, q)
          stroke(ctx, [...q, q[0]!], withAlpha(shade(body, 0.2), 0.7), 3)
          clipped(ctx, q, () => {
            poly(
              ctx,
              [
                [q[0]![0] + 90, 330],
                [q[0]![0] + 210, 330],
                [q[0]![0] + 60, 980],
                [q[0]![0] - 60, 980],
              ],
              '#ffffff1c',
            )
            for (let y = 400; y < 760 && q === rear; y += 34)
              stroke(
                ctx,
                [
                  [100, y],
                  [980, y],
                ],
                '#10101822',
                2,
              )
          })
        }
        poly(
          ctx,
          [
            [130, 770],
            [950, 770],
            [1010, 840],
            [70, 840],
          ],
          downwards(ctx, 770, 840, [
            [0, shade(body, 0.1)],
            [1, shade(body, -0.04)],
          ]),
        )
        for (const x of [290, 790]) {
          roundRect(
            ctx,
            x - 110,
            740,
            220,
            150,
            50,
            downwards(ctx, 740, 890, [
              [0, shade(leather, 0.08)],
              [1, shade(leather, -0.06)],
            ]),
          )
          for (const k of [-40, 40])
            stroke(
              ctx,
              [
                [x + k, 880],
                [x + k, 930],
              ],
              tone.lit('#8a8a92'),
              12,
            )
        }
        const seat = (x: number, w: number) => {
          ctx.fillStyle = across(ctx, x - w / 2, x + w / 2, [
            [0, shade(leather, -0.1)],
            [0.25, shade(leather, 0.04)],
            [0.75, leather],
            [1, shade(leather, -0.12)],
          ])
          ctx.beginPath()
          ctx.moveTo(x - w * 0.42, 920)
          ctx.quadraticCurveTo(x, 880, x + w * 0.42, 920)
          ctx.quadraticCurveTo(x + w * 0.54, 1300, x + w * 0.5, 1560)
          ctx.lineTo(x - w * 0.5, 1560)
          ctx.quadraticCurveTo(x - w * 0.54, 1300, x - w * 0.42, 920)
          ctx.fill()
          ctx.strokeStyle = withAlpha(shade(leather, -0.2), 0.8)
          ctx.lineWidth = 3
          ctx.stroke()
          for (const k of [-0.24, 0, 0.24])
            stroke(
              ctx,
              [
                [x + k * w, 930],
                [x + k * w * 1.08, 1540],
              ],
              withAlpha(shade(leather, -0.14), 0.8),
              4,
            )
          for (let y = 1010; y < 1540; y += 110)
            stroke(
              ctx,
              [
                [x - w * 0.44, y],
                [x, y + 14],
                [x + w * 0.44, y],
              ],
              withAlpha(shade(leather, -0.12), 0.6),
              3,
            )
        }
        seat(270, 500)
        seat(810, 500)
        roundRect(ctx, 480, 960, 120, 620, 30, shade(leather, -0.08))
        roundRect(
          ctx,
          470,
          1330,
          140,
          260,
          24,
          downwards(ctx, 1330, 1590, [
            [0, shade(body, 0.1)],
            [1, shade(body, -0.06)],
          ]),
        )
        ctx.fillStyle = downwards(ctx, 1520, 2060, [
          [0, shade(leather, 0.07)],
          [0.25, leather],
          [1, shade(leather, -0.18)],
        ])
        ctx.beginPath()
        ctx.moveTo(-160, 1600)
        ctx.quadraticCurveTo(260, 1500, 540, 1560)
        ctx.quadraticCurveTo(820, 1500, 1240, 1600)
        ctx.lineTo(1240, 2080)
        ctx.lineTo(-160, 2080)
        ctx.fill()
        ctx.strokeStyle = withAlpha(shade(leather, 0.16), 0.7)
        ctx.lineWidth = 3
        ctx.stroke()
        for (const s of [-1, 1]) {
          const q: Point[] = [
            [540 + s * 700, 930],
            [540 + s * 470, 900],
            [540 + s * 420, 1700],
            [540 + s * 700, 1800],
          ]
          poly(
            ctx,
            q,
            across(ctx, q[1]![0], q[0]![0], [
              [0, shade(body, 0.08)],
              [1, shade(body, -0.1)],
            ]),
            shade(body, -0.18),
            3,
          )
          stroke(
            ctx,
            [
              [540 + s * 480, 1080],
              [540 + s * 620, 1100],
            ],
            tone.lit('#c9c4bc'),
            12,
          )
          strip(
            pen,
            [
              [540 + s * 466, 1180],
              [540 + s * 620, 1210],
            ],
            tone.dark ? '#ffb45a' : '#d8b88a',
            3,
          )
        }
        if (!tone.dark) shafts(pen, { x: 180, y: 340, width: 600, length: 1100, lean: 160, alpha: 0.2 * tone.keyPower })
        else glow(ctx, 540, 700, 600, '#ffc58a', 0.14)
        vignette(pen, 0.6)
        grounding(pen, 0.35)
      },
      animate(pen, seconds) {
        const t = (seconds * 0.45) % 1
        blended(pen.ctx, 'screen', pen.tone.dark ? 0.14 * Math.sin(t * 3.14) : 0.12 * Math.sin(t * 3.14), () =>
          poly(
            pen.ctx,
            [
              [-200 + t * 1500, 330],
              [-40 + t * 1500, 330],
              [-260 + t * 1500, 1900],
              [-560 + t * 1500, 1900],
            ],
            pen.tone.dark ? '#ffcf94' : '#ffffff',
          ),
        )
      },
    },
  ],
  seats: [-0.356, 0.356].map((x) => ({ x, z: -0.71, height: 0.29 })),
  seatedOnly: true,
  places: () => ({
    centre: { x: 540, y: 2060, scale: 0.86 },
    left: { x: 290, y: 2060, scale: 0.86 },
    right: { x: 790, y: 2060, scale: 0.86 },
    'far-left': { x: 230, y: 2060, scale: 0.86 },
    'far-right': { x: 850, y: 2060, scale: 0.86 },
  }),
})
