import type { Pen } from '../base/pen.ts'
import { downwards, oval, roundRect, stroke } from '../paint/brush.ts'

/** Chairs at both sides of a long table, `aside` m from its middle, at each depth of `rows`. */
export function swivelChairs(pen: Pen, aside: number, rows: readonly number[]): void {
  const { ctx, space, tone } = pen
  for (const z of rows)
    for (const s of [-1, 1]) {
      const [x, y] = space.at(s * aside, 0, z)
      const k = space.scale(z)
      roundRect(
        ctx,
        x - 0.26 * k,
        y - 1.12 * k,
        0.52 * k,
        0.66 * k,
        0.1 * k,
        downwards(ctx, y - 1.12 * k, y - 0.46 * k, [
          [0, tone.lit('#5a5a66')],
          [1, tone.lit('#2e2e38')],
        ]),
      )
      stroke(
        ctx,
        [
          [x, y - 0.46 * k],
          [x, y - 0.08 * k],
        ],
        tone.lit('#9aa0a8'),
        8,
      )
      oval(ctx, x, y - 0.03 * k, 0.26 * k, 0.05 * k, tone.lit('#3a3a44'))
    }
}
