import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A treadmill that faces the window. */
export function treadmill(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, width: 0.62, height: 0.16, depth: 1.1 }, '#2f333b')
  for (const k of [-0.26, 0.26])
    stroke(
      ctx,
      [space.at(x + k, 0.1, z + 0.9), space.at(x + k, 1.2, z + 0.75), space.at(x + k, 0.95, z + 0.35)],
      tone.lit('#aab2ba'),
      10,
    )
  box(pen, { x, z: z + 0.72, y: 1.1, width: 0.6, height: 0.3, depth: 0.08 }, '#20242c', { contact: false })
  const [sx, sy] = space.at(x, 1.26, z + 0.7)
  ctx.fillStyle = '#6fd0ff'
  ctx.fillRect(sx - 40, sy - 14, 80, 28)
  glow(ctx, sx, sy, 90, '#6fd0ff', 0.4)
}
