import { withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { clipped, poly, shade } from '../paint/brush.ts'
import { field, type Plane, rect } from '../paint/plane.ts'
import type { Room, Walls } from './shell.ts'

/** Sunk panels along a wall from u0 to u1. */
export function panelling(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  v0: number,
  v1: number,
  count: number,
  colour: string,
): void {
  const step = (u1 - u0) / count
  for (let i = 0; i < count; i++) {
    const a = u0 + step * (i + 0.1)
    const b = u0 + step * (i + 0.9)
    field(pen, plane, a, v0, b, v1, colour, true, 1.8)
    field(pen, plane, a + step * 0.06, v0 + step * 0.06, b - step * 0.06, v1 - step * 0.06, colour, false, 1.2)
  }
}

/** Panelling to the height of a chair's back, on the back wall and on the left one. */
export function wainscot(pen: Pen, walls: Walls, { half, back }: Room, colour: string, side: string): void {
  panelling(pen, walls.back, -half + 0.05, half - 0.05, 0.15, 1.05, 7, colour)
  panelling(pen, walls.left, 0.4, back - 0.1, 0.15, 1.05, 4, side)
}

/** A picture or screen on a wall. */
export function frame(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  rim: string,
  paint: (quad: Point[]) => void,
): void {
  const m = Math.min(u1 - u0, v1 - v0) * 0.07
  const drop = rect(plane, u0 + 0.03, v0 - 0.05, u1 + 0.05, v1 - 0.03)
  poly(pen.ctx, drop, withAlpha(shade(pen.tone.shade, -0.15), 0.3))
  field(pen, plane, u0, v0, u1, v1, rim, false, 2)
  const inner = rect(plane, u0 + m, v0 + m, u1 - m, v1 - m)
  clipped(pen.ctx, inner, () => paint(inner))
  field(pen, plane, u0 + m, v0 + m, u0 + m + 0.001, v1 - m, rim, true, 1.4)
}
