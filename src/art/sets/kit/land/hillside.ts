import type { Pen } from '../base/pen.ts'
import { shade } from '../paint/brush.ts'
import { tree } from '../plants/tree.ts'

/** A slope that folds in from one side (−1 left, 1 right) below y, with a line of trees on it. */
export function hillside(pen: Pen, side: number, y: number, colour: string): void {
  const { ctx, tone } = pen
  const c = tone.lit(tone.snow ? '#dfe7f0' : tone.leaf(colour))
  ctx.fillStyle = shade(c, side > 0 ? -0.03 : 0.01)
  ctx.beginPath()
  ctx.moveTo(540 + side * 760, y - 190)
  ctx.quadraticCurveTo(540 + side * 330, y - 80, 540 - side * 160, y + 60)
  ctx.lineTo(540 - side * 160, y + 200)
  ctx.lineTo(540 + side * 760, y + 300)
  ctx.fill()
  for (let i = 0; i < 6; i++)
    tree(pen, 540 + side * (330 + i * 72), y - 40 - i * 26, 120 + i * 12, { far: 0.3, leaf: '#5a7d4c' })
}
