import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { treadmill } from './kit/furniture/index.ts'
import { nearPost } from './kit/near/index.ts'
import { box, contact, disc, downwards, field, glow, oval, poly, rect, shade, stroke } from './kit/paint/index.ts'
import { roomShell, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'
import { strip } from './kit/tech/index.ts'

const room = { half: 2.3, back: 5.2, height: 3.4, floor: tiles('#4a4e58', 0.9, 0.25) }
const look = { wall: '#5f6673', sides: '#6b7280', ceiling: '#3c414b', skirting: '#e0a53a' }

/** A gym: mirrors, a rack of weights, punch bag, treadmills before the window, mats. */
export const gym = defineSet('gym', {
  label: { zh: '健身房', en: 'gym' },
  zh: '健身房 拳馆 拳击馆 体育馆 武馆 训练馆 训练场 舞蹈室 练功房 更衣室 擂台 道馆',
  en: 'gym, gymnasium, boxing gym, boxing ring, training hall, training room, dance studio, locker room, dojo',
  genres: ['city', 'school', 'comedy'],
  indoors: 'crowd',
  light: { side: 0.5, lamplit: true },
  seating: { kind: 'bench', colour: '#4a5058' },
  layers: () => [
    layer(0.12, (pen) => cityView(pen)),
    layer(0.55, (pen) => {
      const { ctx, tone } = pen
      const walls = roomShell(pen, room, look)
      windowHole(pen, walls.back, -0.2, 0.5, 2.1, 2.9, { frame: '#2c3038', bars: [4, 2], thick: 0.05 })
      for (const z of [0.6, 2.1, 3.6]) {
        field(pen, walls.left, z, 0.35, z + 1.35, 2.6, '#2c3038')
        const q = [
          walls.left(z + 0.05, 0.4),
          walls.left(z + 0.05, 2.55),
          walls.left(z + 1.3, 2.55),
          walls.left(z + 1.3, 0.4),
        ]
        poly(
          ctx,
          q,
          downwards(ctx, q[1]![1], q[0]![1], [
            [0, tone.lit('#c9d6e0')],
            [1, tone.lit('#7d8c9c')],
          ]),
        )
        poly(
          ctx,
          [walls.left(z + 0.3, 0.4), walls.left(z + 0.6, 2.55), walls.left(z + 0.8, 2.55), walls.left(z + 0.5, 0.4)],
          '#ffffff30',
        )
      }
      for (const x of [-1.2, 0, 1.2]) strip(pen, [walls.ceiling(x, 0.4), walls.ceiling(x, 4.8)], '#f4f8ff', 8)
      field(pen, walls.back, -2.2, 1.9, -0.5, 2.7, '#e0a53a')
      const dark = tone.lit('#2c3038')
      poly(ctx, rect(walls.back, -1.72, 2.26, -0.98, 2.34), dark)
      for (const k of [-1, 1])
        for (const [off, half] of [
          [0.26, 0.22],
          [0.4, 0.14],
        ] as const)
          poly(ctx, rect(walls.back, -1.35 + k * off - 0.06, 2.3 - half, -1.35 + k * off + 0.06, 2.3 + half), dark)
      vignette(pen, 0.42)
    }),
    layer(0.76, (pen) => {
      const { ctx, space, tone } = pen
      for (const x of [0.35, 1.35]) treadmill(pen, x, 3.9)
      // Rack of dumb-bells.
      box(pen, { x: -1.55, z: 3.2, width: 1.4, height: 0.86, depth: 0.4 }, '#33373f')
      for (let row = 0; row < 3; row++)
        for (let i = 0; i < 5; i++) {
          const [x, y] = space.at(-2.1 + i * 0.27, 0.22 + row * 0.28, 3.18)
          const r = 17 + (2 - row) * 3
          stroke(
            ctx,
            [
              [x - 20, y],
              [x + 20, y],
            ],
            tone.lit('#aab2ba'),
            7,
          )
          for (const k of [-22, 22]) oval(ctx, x + k, y, r * 0.5, r, tone.lit(i % 2 ? '#20232a' : '#8a3a34'))
        }
      // The punch bag on its chain.
      const [bx, by] = space.at(1.02, 1.9, 2.2)
      const s = space.scale(2.2)
      stroke(
        ctx,
        [
          [bx, -160],
          [bx, by],
        ],
        tone.lit('#7d838c'),
        6,
      )
      const leather = tone.lit('#a33a34')
      contact(ctx, bx, space.at(1.02, 0, 2.2)[1], 0.3 * s, 0.06 * s, 0.5)
      ctx.fillStyle = downwards(ctx, by, by + 1.15 * s, [
        [0, shade(leather, 0.06)],
        [0.5, leather],
        [1, shade(leather, -0.1)],
      ])
      ctx.beginPath()
      ctx.roundRect(bx - 0.2 * s, by, 0.4 * s, 1.15 * s, 0.12 * s)
      ctx.fill()
      ctx.fillStyle = 'rgba(255,255,255,.16)'
      ctx.fillRect(bx + 0.06 * s, by + 0.06 * s, 0.06 * s, 1.0 * s)
      for (const k of [0.25, 0.9])
        stroke(
          ctx,
          [
            [bx - 0.2 * s, by + k * s],
            [bx + 0.2 * s, by + k * s],
          ],
          tone.lit('#2c2a2e'),
          12,
        )
      // A mat and a ball.
      poly(
        ctx,
        [space.at(-1.5, 0.01, 1.0), space.at(-0.3, 0.01, 1.0), space.at(-0.3, 0.01, 2.1), space.at(-1.5, 0.01, 2.1)],
        tone.lit('#3f7a9a'),
        tone.lit('#2a5570'),
        3,
      )
      const [gx, gy] = space.at(-1.35, 0.3, 2.3)
      const ball = ctx.createRadialGradient(gx + 30, gy - 40, 8, gx, gy, 120)
      ball.addColorStop(0, tone.lit('#8fc4d8'))
      ball.addColorStop(1, tone.lit('#2f6a84'))
      contact(ctx, gx, gy + 108, 120, 20, 0.5)
      disc(ctx, gx, gy, 116, ball)
      glow(ctx, 540, 640, 640, '#ffffff', 0.1)
      grounding(pen, 0.35)
    }),
    nearPost(-1, '#33373f', 50),
  ],
})
