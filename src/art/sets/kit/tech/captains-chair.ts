import type { Pen } from '../base/pen.ts'
import { downwards, poly, roundRect } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'
import { strip } from './strip.ts'

/** The seat in the middle of a bridge, its back to the crew. */
export function captainsChair(pen: Pen): void {
  const { ctx, space } = pen
  const [cx, cy] = space.at(0, 0, 3.1)
  const k = space.scale(3.1)
  contact(ctx, cx, cy, 0.6 * k, 0.1 * k, 0.6)
  roundRect(
    ctx,
    cx - 0.36 * k,
    cy - 1.25 * k,
    0.72 * k,
    1.0 * k,
    0.16 * k,
    downwards(ctx, cy - 1.25 * k, cy - 0.2 * k, [
      [0, '#6a7cae'],
      [0.3, '#3a4870'],
      [1, '#1c2442'],
    ]),
  )
  for (const s of [-1, 1]) {
    strip(
      pen,
      [
        [cx + s * 0.26 * k, cy - 1.15 * k],
        [cx + s * 0.3 * k, cy - 0.4 * k],
      ],
      '#5fe0ff',
      2.5,
    )
    roundRect(ctx, cx + (s < 0 ? -0.52 : 0.36) * k, cy - 0.68 * k, 0.16 * k, 0.3 * k, 8, '#33406a')
  }
  poly(
    ctx,
    [
      [cx - 0.3 * k, cy - 0.3 * k],
      [cx + 0.3 * k, cy - 0.3 * k],
      [cx + 0.46 * k, cy],
      [cx - 0.46 * k, cy],
    ],
    '#1f2848',
  )
}
