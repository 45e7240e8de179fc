import type { Pen } from '../base/pen.ts'
import { poly, shade, stroke } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'

/** A blind of split bamboo, rolled down from v1 to v0 on a wall. */
export function bambooBlind(pen: Pen, wall: Plane, u0: number, v0: number, u1: number, v1: number): void {
  const base = pen.tone.lit('#d8b878')
  poly(pen.ctx, rect(wall, u0, v0, u1, v1), base)
  for (let v = v0 + 0.02; v < v1 - 0.02; v += 0.05) stroke(pen.ctx, [wall(u0, v), wall(u1, v)], shade(base, -0.12), 2)
}
