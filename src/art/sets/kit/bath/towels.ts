import type { Pen } from '../base/pen.ts'
import { poly, shade, stroke } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'

/** A rail from u on with two towels. */
export function towelRail(pen: Pen, wall: Plane, u0: number, first: string, second: string): void {
  const { ctx, tone } = pen
  for (const [u, c] of [
    [u0 + 0.1, first],
    [u0 + 0.35, second],
  ] as const)
    poly(
      ctx,
      [wall(u, 1.75), wall(u + 0.2, 1.75), wall(u + 0.2, 1.15), wall(u, 1.15)],
      tone.lit(c),
      shade(tone.lit(c), -0.15),
      2,
    )
  stroke(ctx, [wall(u0, 1.75), wall(u0 + 0.65, 1.75)], tone.lit('#b9c2c6'), 9)
}
