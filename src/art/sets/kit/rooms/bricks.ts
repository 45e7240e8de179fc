import type { Pen } from '../base/pen.ts'
import { poly, shade } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'

/** Rows of bricks on a wall. */
export function bricks(pen: Pen, plane: Plane, u0: number, u1: number, v0: number, v1: number): void {
  const random = pen.random.fork('bricks')
  const base = pen.tone.lit('#a8684e')
  let row = 0
  for (let v = v0; v < v1; v += 0.12) {
    row++
    for (let u = u0 - (row % 2) * 0.14; u < u1; u += 0.28)
      poly(
        pen.ctx,
        rect(plane, Math.max(u0, u + 0.01), v + 0.008, Math.min(u1, u + 0.27), Math.min(v1, v + 0.112)),
        shade(base, random.range(-0.05, 0.035)),
      )
  }
}
