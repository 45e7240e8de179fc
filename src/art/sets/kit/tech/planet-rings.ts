import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'

/** Rings before a planet at x, y: the half that is nearer than it. */
export function rings(pen: Pen, x: number, y: number): void {
  const { ctx } = pen
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(-0.32)
  for (const [r, a] of [
    [560, 0.5],
    [600, 0.8],
    [640, 0.4],
    [700, 0.25],
  ] as const) {
    ctx.strokeStyle = withAlpha('#d8e4ff', a)
    ctx.lineWidth = r === 600 ? 16 : 6
    ctx.beginPath()
    ctx.ellipse(0, 0, r, r * 0.16, 0, -0.2, Math.PI + 0.2)
    ctx.stroke()
  }
  ctx.restore()
}
