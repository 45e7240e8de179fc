import type { Pen } from '../base/pen.ts'
import { poly, shade, stroke } from '../paint/brush.ts'

/** The pointed front and steep roof over one house. */
export function gable(pen: Pen, side: number, from: number, to: number, height: number): void {
  const { ctx, space, tone } = pen
  const at = (v: number, z: number, out = 0) => space.at(side * (3.3 + out), v, z)
  const tile = tone.lit(tone.snow ? '#e6edf5' : '#7a4a3c')
  const middle = (from + to) / 2
  poly(
    ctx,
    [
      at(height, from - 0.2, -0.25),
      at(height, to + 0.1, -0.25),
      at(height + 2.1, to - 0.5, 1.6),
      at(height + 2.1, from + 0.4, 1.6),
    ],
    shade(tile, -0.03),
    shade(tile, -0.16),
    2,
  )
  poly(
    ctx,
    [at(height - 0.1, middle - 1, -0.12), at(height + 1.9, middle, -0.12), at(height - 0.1, middle + 1, -0.12)],
    tone.lit('#d0bea0'),
    shade(tile, -0.1),
    5,
  )
  for (const t of [0.25, 0.5, 0.75])
    stroke(
      ctx,
      [
        at(height - 0.1, middle - 1 + t * 2, -0.13),
        at(height + 1.9 - Math.abs(t - 0.5) * 3.8, middle - 1 + t * 2, -0.13),
      ],
      tone.lit('#4a3424'),
      5,
    )
}
