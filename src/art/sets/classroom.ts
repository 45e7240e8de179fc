import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, planks, sign, vignette } from './kit/base/index.ts'
import { chair, table } from './kit/furniture/index.ts'
import { motes, patch, shafts } from './kit/light/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { along, box, field, glow, poly, rect, stroke } from './kit/paint/index.ts'
import { ceilingPanel, curtain, door, roomShell, windowHole } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.3, back: 5.6, height: 3.2, floor: planks('#b8936a', 0.5, 0.5) }
const look = { wall: '#e9e4d4', sides: '#dfdccf', ceiling: '#f4f1e8', skirting: '#7fa08a' }

/** A classroom: board, rows of desks, tall windows with afternoon light. */
export const classroom = defineSet('classroom', {
  label: { zh: '教室', en: 'classroom' },
  zh: '教室 课堂 学校 考场 阶梯教室 办公楼走廊 高三',
  en: 'classroom, lecture hall, school, homeroom, study hall, exam room, schoolroom, university, college, seminar room',
  genres: ['school', 'city', 'comedy'],
  indoors: 'school',
  light: { side: -0.7 },
  seating: { kind: 'chair', colour: '#b88a5a' },
  layers: () => [
    layer(0.12, (pen) => gardenView(pen, 900)),
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (const p of [walls.left, walls.right])
        poly(ctx, rect(p, space.near, 0.1, room.back, 0.9), withAlpha(tone.lit('#9fc4a8'), 0.7))
      for (const z of [0.2, 2.1, 4.0]) {
        windowHole(pen, walls.left, z, 1.0, z + 1.35, 2.85, { frame: '#f0f0ea', bars: [2, 2] })
        curtain(pen, walls.left, z + 1.25, z + 1.65, 0.85, 3.0, '#c8d8c0')
      }
      field(pen, walls.back, -1.75, 0.95, 1.75, 2.3, '#b08a5c', false)
      const b = rect(walls.back, -1.68, 1.02, 1.68, 2.23)
      poly(
        ctx,
        b,
        along(ctx, b[1]!, b[0]!, [
          [0, tone.lit('#2f5a4a')],
          [1, tone.lit('#3f6a58')],
        ]),
      )
      for (let i = 0; i < 5; i++) {
        const [x, y] = walls.back(-1.1 + i * 0.5, 1.5 + (i % 2) * 0.2)
        glow(ctx, x, y, 90, '#dff0e0', 0.14, { flat: 0.4 })
      }
      const random = pen.random.fork('chalk')
      ctx.strokeStyle = withAlpha('#f4f4ea', 0.75)
      ctx.lineWidth = 2.5
      const [gx, gy] = walls.back(0.9, 1.6)
      ctx.beginPath()
      ctx.moveTo(gx - 80, gy)
      ctx.lineTo(gx + 80, gy)
      ctx.moveTo(gx - 60, gy + 50)
      ctx.lineTo(gx - 60, gy - 66)
      ctx.stroke()
      ctx.beginPath()
      for (let i = 0; i <= 20; i++) ctx.lineTo(gx - 70 + i * 7, gy + 30 - (i - 10) ** 2 * -0.8 - 60)
      ctx.stroke()
      for (let i = 0; i < 4; i++) {
        const [x, y] = walls.back(-1.5, 2.05 - i * 0.24)
        stroke(
          ctx,
          [
            [x, y],
            [x + random.range(120, 260), y],
          ],
          withAlpha('#f4f4ea', 0.5),
          4,
        )
      }
      const [fx, fy] = walls.back(0, 2.62)
      ctx.fillStyle = tone.lit('#c8382e')
      ctx.font = '46px "Sanbu Serif"'
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.fillText(sign(pen, { zh: '勤 学 善 思', en: 'LEARN  ·  THINK' }), fx, fy)
      door(pen, walls.right, 3.9, 4.8, 2.15, '#c29a64', { pane: true })
      for (const z of [1.0, 3.2])
        for (const x of [-0.9, 0.9]) ceilingPanel(pen, room, x, z, 1.2, 0.18, tone.dark ? '#fff4da' : '#ffffff')
      if (tone.hour !== 'night') {
        for (const z of [0.2, 2.1, 4.0])
          patch(
            pen,
            [space.at(-2.2, 0, z + 1.3), space.at(-2.2, 0, z), space.at(0.9, 0, z - 0.8), space.at(0.9, 0, z + 0.5)],
            0.65 * tone.keyPower,
          )
        shafts(pen, { x: -60, y: 380, width: 380, length: 1100, lean: 520, alpha: 0.26 * tone.keyPower })
      }
      vignette(pen, tone.dark ? 0.55 : 0.28)
    }).moving((pen, seconds) => motes(pen, seconds, 18, '#fff4d0', 0.6)),
    layer(0.78, (pen) => {
      box(pen, { x: 0, z: 4.6, width: 1.3, height: 0.95, depth: 0.5 }, '#a87c50')
      for (const z of [3.2, 2.0])
        for (const x of [-1.55, 1.55]) {
          table(pen, x, z, 0.75, 0.45, 0.74, '#c9a470')
          chair(pen, x, z - 0.45, '#7a8a94', '#b88a5a', true)
          const [bx, by] = pen.space.at(x - 0.1, 0.76, z + 0.2)
          poly(
            pen.ctx,
            [
              [bx - 34, by],
              [bx - 28, by - 14],
              [bx + 24, by - 14],
              [bx + 30, by],
            ],
            pen.tone.lit(z > 3 ? '#5a7fb0' : '#c8584a'),
          )
        }
      grounding(pen, 0.35)
    }),
    nearEdge('#a87a4a', 1870),
  ],
})
