import type { Pen } from '../base/pen.ts'
import { poly, shade, stroke } from '../paint/brush.ts'
import type { Walls } from '../rooms/shell.ts'

/** A rail with two towels on the back wall. */
export function towelRail(pen: Pen, walls: Walls): void {
  const { ctx, tone } = pen
  for (const [u, c] of [
    [0.25, '#e88a8a'],
    [0.5, '#f6f2ea'],
  ] as const)
    poly(
      ctx,
      [walls.back(u, 1.75), walls.back(u + 0.2, 1.75), walls.back(u + 0.2, 1.15), walls.back(u, 1.15)],
      tone.lit(c),
      shade(tone.lit(c), -0.15),
      2,
    )
  stroke(ctx, [walls.back(0.15, 1.75), walls.back(0.8, 1.75)], tone.lit('#b9c2c6'), 9)
}
