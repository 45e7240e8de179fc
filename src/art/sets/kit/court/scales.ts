import type { Pen } from '../base/pen.ts'
import { disc } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import type { Walls } from '../rooms/shell.ts'

/** The scales in a ring of gold on the back wall. */
export function scales(pen: Pen, walls: Walls, ground: string): void {
  const { ctx, tone } = pen
  const [x, y] = walls.back(0, 2.75)
  const gold = tone.lit('#e0b658', 1.05)
  glow(ctx, x, y, 230, '#ffe9b0', 0.35)
  disc(ctx, x, y, 92, tone.lit(ground))
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
}
