import type { Pen } from '../base/pen.ts'
import { glow } from '../paint/glow.ts'

/** A bank of snow across the picture at y, its crest `lift` px high and moved sideways by `shift`, with a blue shadow. */
export function snowDrift(pen: Pen, y: number, lift: number, shift: number): void {
  const { ctx, tone } = pen
  ctx.fillStyle = tone.lit('#f4f8fd')
  ctx.beginPath()
  ctx.moveTo(-160, y + 30)
  ctx.bezierCurveTo(200 + shift, y - lift, 520 + shift, y + lift * 0.7, 820 + shift, y - lift * 0.4)
  ctx.quadraticCurveTo(1060, y - lift, 1240, y + 10)
  ctx.lineTo(1240, y + 200)
  ctx.lineTo(-160, y + 200)
  ctx.fill()
  glow(ctx, 300 - shift, y + 90, 420, tone.lit('#a9bfe0'), 0.5, { flat: 0.16, mode: 'source-over' })
}
