import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'

/** Drapes at one side of a window. */
export function curtain(pen: Pen, plane: Plane, u0: number, u1: number, v0: number, v1: number, colour: string): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  const folds = Math.max(4, Math.round((u1 - u0) / 0.09))
  for (let i = 0; i < folds; i++) {
    const a = u0 + ((u1 - u0) * i) / folds
    const b = u0 + ((u1 - u0) * (i + 1)) / folds
    const q = rect(plane, a, v0, b, v1)
    poly(
      ctx,
      q,
      along(pen.ctx, q[0]!, q[3]!, [
        [0, shade(base, -0.1)],
        [0.35, shade(base, 0.05)],
        [0.6, base],
        [1, shade(base, -0.13)],
      ]),
    )
  }
  const all = rect(plane, u0, v0, u1, v1)
  poly(
    ctx,
    all,
    along(pen.ctx, all[1]!, all[0]!, [
      [0, withAlpha(shade(base, -0.2), 0.55)],
      [0.25, withAlpha(base, 0)],
      [0.8, withAlpha(base, 0)],
      [1, withAlpha(shade(base, -0.2), 0.5)],
    ]),
  )
}
