import type { Pen } from '../base/pen.ts'
import { poly, shade } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'

const sheets = [
  [-1.45, 1.35, -0.95, 2.0],
  [-0.85, 1.45, -0.45, 1.95],
] as const

/** Two printed sheets side by side on a wall, a paler field in each. */
export function posters(pen: Pen, wall: Plane, colours: readonly [string, string]): void {
  const { ctx, tone } = pen
  for (const [i, [u0, v0, u1, v1]] of sheets.entries()) {
    poly(ctx, rect(wall, u0, v0, u1, v1), tone.lit(colours[i]!), tone.lit('#e8e0c8'), 4)
    poly(ctx, rect(wall, u0 + 0.1, v0 + 0.2, u1 - 0.1, v1 - 0.12), tone.lit(shade(colours[i]!, 0.16)))
  }
}
