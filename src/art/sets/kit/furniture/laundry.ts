import type { Pen } from '../base/pen.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'

/** Three shirts on a line across a room. */
export function laundry(pen: Pen): void {
  const { ctx, space, tone } = pen
  for (const [u, v, c] of [
    [-1.2, 2.35, '#d9d2c4'],
    [-0.75, 2.3, '#6a86a0'],
    [-0.3, 2.32, '#b0685a'],
  ] as const) {
    const [x, y] = space.at(u, v, 2.6)
    const s = space.scale(2.6)
    poly(
      ctx,
      [
        [x - 0.17 * s, y],
        [x + 0.17 * s, y],
        [x + 0.24 * s, y + 0.16 * s],
        [x + 0.16 * s, y + 0.2 * s],
        [x + 0.16 * s, y + 0.52 * s],
        [x - 0.16 * s, y + 0.52 * s],
        [x - 0.16 * s, y + 0.2 * s],
        [x - 0.24 * s, y + 0.16 * s],
      ],
      downwards(ctx, y, y + 0.5 * s, [
        [0, tone.lit(c)],
        [1, shade(tone.lit(c), -0.09)],
      ]),
      shade(tone.lit(c), -0.2),
      2,
    )
  }
  stroke(
    ctx,
    [space.at(-1.7, 2.42, 2.6), space.at(-0.7, 2.34, 2.6), space.at(1.7, 2.46, 2.6)],
    tone.lit('#4a463e'),
    2.5,
  )
}
