import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { pottedPlant } from './kit/furniture/index.ts'
import { lampGlow } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { box, downwards, glow, oval, poly, seams, shade, stroke } from './kit/paint/index.ts'
import { ceilingPanel, frame, roomShell } from './kit/rooms/index.ts'

const room = { half: 1.6, back: 3.3, height: 2.7, floor: tiles('#8fa4a8', 0.4, 0.7) }
const look = { wall: '#cfe0e2', sides: '#c4d8da', ceiling: '#f2f6f6', skirting: '#7d979b' }

/** A bathroom: tiles, wash-stand under a lit mirror, bath tub with steam, towels. */
export const bathroom = defineSet('bathroom', {
  label: { zh: '浴室', en: 'bathroom' },
  zh: '浴室 洗手间 卫生间 厕所 淋浴间 浴缸 盥洗室 化妆间 澡堂 温泉',
  en: 'bathroom, washroom, restroom, shower, toilet, powder room, bath, lavatory',
  genres: ['city', 'ceo', 'suspense'],
  indoors: 'room',
  light: { side: 0.5 },
  seating: { kind: 'stool', colour: '#e0dcd4' },
  layers: () => [
    layer(0.58, (pen) => {
      const { ctx, tone } = pen
      const walls = roomShell(pen, room, look)
      const line = shade(tone.lit('#cfe0e2'), -0.07)
      for (let v = 0.2; v < 2.7; v += 0.2) {
        seams(pen, walls.back, [[-1.6, v, 1.6, v]], line, 1.6)
        for (const plane of [walls.left, walls.right]) seams(pen, plane, [[-1.4, v, 3.3, v]], line, 1.6)
      }
      for (let u = -1.6; u < 1.6; u += 0.2) seams(pen, walls.back, [[u, 0, u, 2.7]], line, 1.6)
      frame(pen, walls.back, -1.35, 1.15, -0.1, 2.2, '#b08a55', (q) => {
        poly(
          ctx,
          q,
          downwards(ctx, q[1]![1], q[0]![1], [
            [0, tone.lit('#eef6f8')],
            [1, tone.lit('#9fb8c2')],
          ]),
        )
        for (const k of [0.1, 0.5])
          poly(
            ctx,
            [
              [q[0]![0] + 300 * k, q[0]![1]],
              [q[0]![0] + 300 * k + 130, q[1]![1]],
              [q[0]![0] + 300 * k + 190, q[1]![1]],
              [q[0]![0] + 300 * k + 60, q[0]![1]],
            ],
            '#ffffff55',
          )
      })
      const [lx, ly] = walls.back(-0.72, 2.36)
      stroke(
        ctx,
        [
          [lx - 150, ly],
          [lx + 150, ly],
        ],
        '#fff6dc',
        14,
      )
      lampGlow(pen, lx, ly, 150, '#ffe6b8', 0.7)
      ceilingPanel(pen, room, 0.3, 1.6, 0.8, 0.5)
      for (const [u, c] of [
        [0.25, '#e88a8a'],
        [0.5, '#f6f2ea'],
      ] as const)
        poly(
          ctx,
          [walls.back(u, 1.75), walls.back(u + 0.2, 1.75), walls.back(u + 0.2, 1.15), walls.back(u, 1.15)],
          tone.lit(c),
          shade(tone.lit(c), -0.15),
          2,
        )
      stroke(ctx, [walls.back(0.15, 1.75), walls.back(0.8, 1.75)], tone.lit('#b9c2c6'), 9)
      vignette(pen, tone.dark ? 0.48 : 0.26)
    }),
    layer(0.76, (pen) => {
      const { ctx, space, tone } = pen
      box(pen, { x: -0.72, z: 2.75, width: 1.35, height: 0.8, depth: 0.5 }, '#8a6a52', { top: '#f4f2ee' })
      const [bx, by] = space.at(-0.72, 0.82, 2.9)
      oval(ctx, bx, by, 150, 30, tone.lit('#ffffff'))
      oval(ctx, bx, by + 2, 122, 20, tone.lit('#c4d4d8'))
      stroke(
        ctx,
        [
          [bx, by - 16],
          [bx, by - 76],
          [bx + 4, by - 84],
          [bx + 44, by - 76],
        ],
        tone.lit('#aab4ba'),
        11,
      )
      // The tub: a rounded shell with a rolled rim, water and foam in it.
      const s = space.scale(1.9)
      const [tx, ty] = space.at(0.75, 0, 1.9)
      const white = tone.lit('#f8f8f6')
      oval(ctx, tx, ty, 0.85 * s, 0.1 * s, 'rgba(8,12,24,.4)')
      ctx.fillStyle = downwards(ctx, ty - 0.58 * s, ty, [
        [0, shade(white, -0.02)],
        [1, shade(white, -0.16)],
      ])
      ctx.beginPath()
      ctx.moveTo(tx - 0.84 * s, ty - 0.56 * s)
      ctx.bezierCurveTo(tx - 0.8 * s, ty + 0.02 * s, tx - 0.5 * s, ty, tx, ty)
      ctx.bezierCurveTo(tx + 0.5 * s, ty, tx + 0.8 * s, ty + 0.02 * s, tx + 0.84 * s, ty - 0.56 * s)
      ctx.fill()
      oval(ctx, tx, ty - 0.57 * s, 0.87 * s, 0.15 * s, white)
      oval(ctx, tx, ty - 0.56 * s, 0.78 * s, 0.115 * s, tone.lit('#9fc8d4'))
      const random = pen.random.fork('foam')
      for (let i = 0; i < 40; i++) {
        const a = random.range(0, 6.28)
        const d = Math.sqrt(random.next()) * 0.7
        oval(
          ctx,
          tx + Math.cos(a) * d * s,
          ty - 0.58 * s + Math.sin(a) * d * 0.12 * s,
          26,
          15,
          withAlpha(tone.lit('#ffffff'), 0.85),
        )
      }
      stroke(
        ctx,
        [
          [tx + 0.7 * s, ty - 0.62 * s],
          [tx + 0.7 * s, ty - 0.95 * s],
          [tx + 0.5 * s, ty - 0.95 * s],
          [tx + 0.48 * s, ty - 0.84 * s],
        ],
        tone.lit('#c9a45c'),
        12,
      )
      pottedPlant(pen, 1.3, 2.95, 1.1)
      glow(ctx, tx, ty - 0.8 * s, 0.9 * s, '#ffffff', 0.22, { flat: 0.7 })
      grounding(pen, 0.3)
    }).moving((pen, seconds) => {
      const [x, y] = pen.space.at(0.75, 0.7, 1.9)
      for (let i = 0; i < 4; i++) {
        const t = (seconds * 0.16 + i * 0.25) % 1
        glow(
          pen.ctx,
          x + Math.sin(i * 2.3 + seconds * 0.5) * 150,
          y - t * 520,
          190,
          '#ffffff',
          0.22 * Math.sin(Math.PI * t),
        )
      }
    }),
    nearDrape(-1, '#c9dde0'),
  ],
})
