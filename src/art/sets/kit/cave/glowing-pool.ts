import type { Pen } from '../base/pen.ts'
import { water } from '../land/water.ts'
import { glow } from '../paint/glow.ts'

/** A pool that glows, its middle at x, y. */
export function glowingPool(pen: Pen, x: number, y: number): void {
  const { ctx } = pen
  ctx.save()
  ctx.beginPath()
  ctx.ellipse(x, y, 330, 62, 0, 0, 6.29)
  ctx.clip()
  water(pen, y - 70, y + 70, null, '#3f8fa0')
  glow(ctx, x + 30, y - 20, 320, '#6fe0e8', 0.45, { flat: 0.3 })
  ctx.restore()
}
