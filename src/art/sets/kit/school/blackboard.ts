import type { LocalText } from '#core'
import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { sign } from '../base/signs.ts'
import { along, poly, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, rect } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'

/** A blackboard in its frame with what was left on it in chalk: lines, axes and a curve. */
export function blackboard(pen: Pen, walls: Walls, wood: string): void {
  const { ctx, tone } = pen
  field(pen, walls.back, -1.75, 0.95, 1.75, 2.3, wood, false)
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
}

/** The words over it. */
export function motto(pen: Pen, walls: Walls, words: LocalText): void {
  const { ctx, tone } = pen
  const [fx, fy] = walls.back(0, 2.62)
  ctx.fillStyle = tone.lit('#c8382e')
  ctx.font = '46px "Sanbu Serif"'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(sign(pen, words), fx, fy)
}
