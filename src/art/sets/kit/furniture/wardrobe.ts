import type { Pen } from '../base/pen.ts'
import { stroke } from '../paint/brush.ts'
import { field, type Plane } from '../paint/plane.ts'

/** A built-in wardrobe of four doors on a side wall. */
export function wardrobe(pen: Pen, colour: string, wall: Plane): void {
  const { ctx, tone } = pen
  field(pen, wall, 1.2, 0.05, 3.6, 2.7, colour, false)
  for (const u of [1.8, 2.4, 3.0]) stroke(ctx, [wall(u, 0.08), wall(u, 2.66)], tone.lit('#a89a98'), 2.5)
}
