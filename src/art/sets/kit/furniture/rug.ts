import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { oval, poly, shade } from '../paint/brush.ts'
import { levelPlane, rect } from '../paint/plane.ts'

/** A rug: an oval or a rectangle with a border. */
export function rug(
  pen: Pen,
  x: number,
  z: number,
  width: number,
  depth: number,
  colour: string,
  trim: string,
  round = false,
): void {
  const { ctx, space, tone } = pen
  const base = tone.lit(colour)
  if (round) {
    const [cx, cy] = space.at(x, 0, z + depth / 2)
    const rx = (width / 2) * space.scale(z + depth / 2)
    const ry = (space.at(x, 0, z)[1] - space.at(x, 0, z + depth)[1]) / 2
    for (const [k, c] of [
      [1, shade(base, -0.06)],
      [0.97, base],
      [0.82, tone.lit(trim)],
      [0.8, shade(base, 0.02)],
      [0.4, tone.lit(trim)],
      [0.385, shade(base, 0.03)],
    ] as const)
      oval(ctx, cx, cy, rx * k, ry * k, c)
    return
  }
  const plane = levelPlane(pen)
  const q = (m: number) => rect(plane, x - width / 2 + m, z + m, x + width / 2 - m, z + depth - m)
  poly(ctx, q(0), shade(base, -0.05))
  poly(ctx, q(0.06), base)
  poly(ctx, q(0.16), null, tone.lit(trim), 5)
  poly(ctx, q(0.24), null, withAlpha(tone.lit(trim), 0.7), 2)
}
