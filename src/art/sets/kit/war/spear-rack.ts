import type { Pen } from '../base/pen.ts'
import { stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'
import { spears } from './weapons.ts'

/** A rack of wood with five spears. */
export function spearRack(pen: Pen, mx: number, z: number): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(mx, 0, z)
  const k = space.scale(z)
  const at = (u: number, v: number) => [x + u * k, y - v * k] as const
  const wood = tone.lit('#5a402c')
  stroke(ctx, [at(-0.5, 0.75), at(0.5, 0.75)], wood, 12)
  for (const d of [-0.45, 0.45]) stroke(ctx, [at(d, 0), at(d, 0.85)], wood, 12)
  spears(pen, x, y, k)
  contact(ctx, x, y, 0.7 * k, 14, 0.4)
}
