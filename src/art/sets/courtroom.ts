import { defineSet, grounding, layer, over, planks, vignette } from './kit/base/index.ts'
import { table } from './kit/furniture/index.ts'
import { highChair } from './kit/gothic/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { backPlane, box, disc, field, glow, poly } from './kit/paint/index.ts'
import { bars, ceilingPanel, door, panelling, roomShell } from './kit/rooms/index.ts'

const room = { half: 2.3, back: 5.2, height: 3.7, floor: planks('#8f6a4c', 0.6, 0.35) }
const look = { wall: '#b98d62', sides: '#a97c54', ceiling: '#efe8dc', skirting: '#5f3f28', cornice: '#e8dcc6' }

/** A court: the bench on its dais under the scales, witness stand, rails, panelled walls. */
export const courtroom = defineSet('courtroom', {
  label: { zh: '法庭', en: 'courtroom' },
  zh: '法庭 法院 审判庭 庭审 被告席 听证会 仲裁庭 审判席 军事法庭',
  en: 'courtroom, court of law, courthouse, court, tribunal, hearing room, witness stand',
  genres: ['city', 'ceo', 'suspense'],
  indoors: 'palace',
  light: { side: -0.5 },
  seats: [-0.95, 0, 0.95].map((x) => ({ x, z: 4.6, height: 0.86 })),
  seating: { kind: 'chair', colour: '#7a5238' },
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, tone } = pen
      const walls = roomShell(pen, room, look)
      panelling(pen, walls.back, -2.25, 2.25, 0.15, 3.2, 6, '#9c6f46')
      panelling(pen, walls.left, 0.4, 5.1, 0.15, 2.9, 4, '#946a44')
      panelling(pen, walls.right, 0.4, 5.1, 0.15, 2.9, 4, '#946a44')
      door(pen, walls.right, 1.4, 2.5, 2.3, '#7a5232', { double: true })
      for (const z of [1, 2.6, 4.2]) for (const x of [-1.2, 1.2]) ceilingPanel(pen, room, x, z, 0.9, 0.4)
      // The scales in a wreath of gold.
      const [x, y] = walls.back(0, 2.75)
      const gold = tone.lit('#e0b658', 1.05)
      glow(ctx, x, y, 230, '#ffe9b0', 0.35)
      disc(ctx, x, y, 92, tone.lit('#8a2f2a'))
      ctx.strokeStyle = gold
      ctx.lineWidth = 9
      ctx.beginPath()
      ctx.arc(x, y, 92, 0, 6.29)
      ctx.moveTo(x, y - 56)
      ctx.lineTo(x, y + 52)
      ctx.moveTo(x - 56, y - 34)
      ctx.lineTo(x + 56, y - 34)
      ctx.moveTo(x - 30, y + 54)
      ctx.lineTo(x + 30, y + 54)
      for (const k of [-1, 1]) {
        ctx.moveTo(x + k * 56, y - 34)
        ctx.lineTo(x + k * 32, y + 14)
        ctx.moveTo(x + k * 56, y - 34)
        ctx.lineTo(x + k * 80, y + 14)
      }
      ctx.stroke()
      ctx.fillStyle = gold
      for (const k of [-56, 56]) {
        ctx.beginPath()
        ctx.arc(x + k, y + 12, 27, 0, Math.PI)
        ctx.fill()
      }
      vignette(pen, tone.dark ? 0.55 : 0.3)
    }),
    layer(0.75, (pen) => {
      box(pen, { x: 0, z: 3.5, width: 4.4, height: 0.28, depth: 1.6 }, '#8a623f')
      for (const x of [-0.95, 0, 0.95])
        highChair(pen, x, 4.5, x === 0 ? '#8a2f2a' : '#4f5a4a', '#5f3f28', x === 0 ? 2.05 : 1.85)
    }),
    over(0.77, (pen) => {
      box(pen, { x: 0, z: 3.7, y: 0.28, width: 3.3, height: 0.95, depth: 0.6 }, '#7d5234', { top: '#a5754c' })
      const front = backPlane(pen, 3.69)
      for (const u of [-1.2, -0.4, 0.4, 1.2]) field(pen, front, u - 0.34, 0.4, u + 0.34, 1.1, '#7d5234', true)
      const [x, y] = pen.space.at(0.5, 1.26, 3.8)
      poly(
        pen.ctx,
        [
          [x, y - 22],
          [x + 44, y - 30],
          [x + 46, y - 12],
          [x + 2, y - 4],
        ],
        pen.tone.lit('#4a2a1a'),
      )
      box(pen, { x: 1.3, z: 2.5, width: 0.7, height: 1.0, depth: 0.6 }, '#86593a', { top: '#a5754c' })
      bars(pen, backPlane(pen, 2.1), -2.2, -0.75, 0, 0.85, {
        colour: '#6b452b',
        every: 0.18,
        thick: 0.06,
        rails: [0.05, 0.85],
      })
      table(pen, -1.3, 1.5, 1.3, 0.6, 0.76, '#7d5234')
      grounding(pen, 0.32)
    }),
    nearEdge('#5f3f28', 1850),
  ],
})
