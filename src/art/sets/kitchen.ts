import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { goods, lampShade, table, vase } from './kit/furniture/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { backPlane, box, field, oval, poly, seams, shade, stroke } from './kit/paint/index.ts'
import { roomShell, windowHole, windowLight } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 1.8, back: 3.7, height: 2.8, floor: tiles('#b48f6a', 0.45, 0.3) }
const look = { wall: '#efe6d6', sides: '#e8ddca', ceiling: '#f7f3ea', skirting: '#8a6a4e' }

/** A kitchen: counter and cupboards along the wall, stove and hood, fridge, table in front. */
export const kitchen = defineSet('kitchen', {
  label: { zh: '厨房', en: 'kitchen' },
  zh: '厨房 后厨 灶台 灶房 伙房 餐桌 饭厅 饭桌 御膳房',
  en: 'kitchen, galley, dining room, dining table, pantry, breakfast table',
  genres: ['city', 'ceo', 'comedy', 'countryside'],
  indoors: 'room',
  light: { side: -0.6 },
  seating: { kind: 'chair', colour: '#b08a5a' },
  surface: 'metal',
  layers: () => [
    layer(0.12, (pen) => gardenView(pen, 860)),
    layer(0.55, (pen) => {
      const { tone } = pen
      const walls = roomShell(pen, room, look)
      for (let u = -1.8; u < 1.8; u += 0.15)
        seams(pen, walls.back, [[u, 0.9, u, 1.5]], shade(tone.lit('#e6f0ec'), -0.08), 1.5)
      for (const v of [1.05, 1.2, 1.35])
        seams(pen, walls.back, [[-1.8, v, 1.8, v]], shade(tone.lit('#e6f0ec'), -0.08), 1.5)
      windowHole(pen, walls.back, -0.95, 1.08, 0.15, 2.2, { frame: '#fbf7ef', bars: [2, 1] })
      windowLight(pen, room, -0.95, 0.15, 0.9, 0.45)
      vignette(pen, tone.dark ? 0.5 : 0.24)
    }),
    layer(0.74, (pen) => {
      const { ctx, space, tone } = pen
      box(pen, { x: -0.1, z: 3.1, width: 3.3, height: 0.88, depth: 0.6 }, '#5f8a86')
      box(pen, { x: -0.1, z: 3.05, y: 0.88, width: 3.36, height: 0.06, depth: 0.65 }, '#e6dccb', { contact: false })
      const front = backPlane(pen, 3.09)
      for (let i = 0; i < 5; i++) {
        field(pen, front, -1.68 + i * 0.64, 0.12, -1.1 + i * 0.64, 0.82, '#6a9690')
        stroke(ctx, [front(-1.3 + i * 0.64, 0.74), front(-1.18 + i * 0.64, 0.74)], tone.lit('#e8d9a8'), 6)
      }
      for (const [x, w] of [
        [-1.4, 0.7],
        [0.62, 0.7],
      ] as const)
        box(pen, { x, z: 3.3, y: 1.6, width: w, height: 0.75, depth: 0.38 }, '#6a9690', { contact: false })
      // Hood, stove, a pot that steams.
      const hood = (u: number, v: number) => space.at(u, v, 3.2)
      poly(
        ctx,
        [hood(0.98, 1.62), hood(1.62, 1.62), hood(1.46, 1.86), hood(1.42, 2.75), hood(1.18, 2.75), hood(1.14, 1.86)],
        tone.lit('#c9d0d4'),
        shade(tone.lit('#c9d0d4'), -0.2),
        2,
      )
      box(pen, { x: 1.3, z: 3.15, y: 0.94, width: 0.62, height: 0.04, depth: 0.45 }, '#2c2f36', { contact: false })
      const [px, py] = space.at(1.25, 0.98, 3.3)
      ctx.fillStyle = tone.lit('#b8433c')
      ctx.beginPath()
      ctx.roundRect(px - 58, py - 62, 116, 66, 12)
      ctx.fill()
      oval(ctx, px, py - 62, 60, 13, shade(tone.lit('#b8433c'), 0.06))
      oval(ctx, px, py - 76, 12, 9, tone.lit('#2c2f36'))
      goods(pen, (u, v) => space.at(u, v, 3.25), -1.2, -0.55, 0.96, 1.26, {
        rows: 1,
        colour: '#8a6a4e',
        bottles: true,
        size: 0.09,
      })
      box(pen, { x: -1.62, z: 2.2, width: 0.72, height: 1.85, depth: 0.65 }, '#dfe4e6')
      stroke(ctx, [space.at(-1.98, 1.15, 2.19), space.at(-1.27, 1.15, 2.19)], tone.lit('#8a9298'), 5)
      stroke(ctx, [space.at(-1.34, 1.25, 2.19), space.at(-1.34, 1.6, 2.19)], tone.lit('#8a9298'), 9)
      table(pen, 0.35, 1.4, 1.5, 0.7, 0.76, '#a87a50')
      vase(pen, 0.05, 0.76, 1.7, ['#f2c85a', '#ffffff', '#e88a4a'])
      for (const x of [0.45, 0.8]) {
        const [bx, by] = space.at(x, 0.77, 1.6)
        oval(ctx, bx, by, 52, 14, tone.lit('#f6f4ee'))
        oval(ctx, bx, by - 4, 36, 8, tone.lit('#e2a45a'))
      }
      const [lx, ly] = space.at(0.35, 2.15, 1.7)
      stroke(
        ctx,
        [
          [lx, -160],
          [lx, ly],
        ],
        tone.lit('#3a3230'),
        4,
      )
      lampShade(pen, lx, ly, 100, 90, '#e8a45a')
      grounding(pen, 0.32)
    }).moving((pen, seconds) => {
      const { ctx } = pen
      const [x, y] = pen.space.at(1.25, 1.2, 3.3)
      ctx.strokeStyle = '#ffffff'
      ctx.lineCap = 'round'
      for (let k = 0; k < 3; k++) {
        ctx.globalAlpha = 0.2
        ctx.lineWidth = 12
        ctx.beginPath()
        for (let i = 0; i <= 12; i++)
          ctx.lineTo(x + (k - 1) * 20 + Math.sin(i * 0.5 - seconds * 2 + k) * i * 2, y - i * 11)
        ctx.stroke()
      }
      ctx.globalAlpha = 1
    }),
    nearEdge('#8a6038', 1880),
  ],
})
