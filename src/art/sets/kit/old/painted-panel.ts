import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'

/** A panel painted one colour with a rim of gold, on any wall. */
export function paintedPanel(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  colour = '#a85a3a',
): void {
  poly(pen.ctx, rect(plane, u0, v0, u1, v1), pen.tone.lit(colour), pen.tone.lit('#d8b25e'), 3)
}
