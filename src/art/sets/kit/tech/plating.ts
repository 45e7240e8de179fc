import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade, stroke } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'

/** Metal plating on a plane with seams, rivets and dark insets. */
export function plating(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  columns: number,
  rows: number,
  colour: string,
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`plate ${u0} ${v0} ${u1}`)
  const base = tone.lit(colour)
  for (let c = 0; c < columns; c++)
    for (let r = 0; r < rows; r++) {
      const [a, b] = [u0 + ((u1 - u0) * c) / columns, u0 + ((u1 - u0) * (c + 1)) / columns]
      const [d, e] = [v0 + ((v1 - v0) * r) / rows, v0 + ((v1 - v0) * (r + 1)) / rows]
      const q = rect(plane, a, d, b, e)
      const t = shade(base, random.range(-0.022, 0.022))
      poly(
        ctx,
        q,
        along(ctx, q[1]!, q[0]!, [
          [0, shade(t, 0.03)],
          [1, shade(t, -0.035)],
        ]),
        shade(base, -0.11),
        2,
      )
      stroke(ctx, [q[1]!, q[2]!], withAlpha(shade(base, 0.14), 0.6), 1.6)
      const kind = random.next()
      const inner = rect(plane, a + (b - a) * 0.2, d + (e - d) * 0.25, b - (b - a) * 0.2, e - (e - d) * 0.25)
      if (kind < 0.22) poly(ctx, inner, shade(base, -0.06), withAlpha(shade(base, -0.16), 0.9), 1.6)
      else if (kind < 0.36)
        for (let k = 0; k < 4; k++) {
          const v = d + (e - d) * (0.3 + k * 0.13)
          stroke(ctx, [plane(a + (b - a) * 0.25, v), plane(b - (b - a) * 0.25, v)], shade(base, -0.13), 2.4)
        }
    }
}

/** Pipes along a plane at height v. */
export function pipes(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  heights: readonly number[],
  radius: number,
  colour: string,
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  for (const v of heights) {
    const q = rect(plane, u0, v - radius, u1, v + radius)
    poly(
      ctx,
      q,
      along(ctx, q[1]!, q[0]!, [
        [0, shade(base, 0.02)],
        [0.3, shade(base, 0.1)],
        [0.6, base],
        [1, shade(base, -0.15)],
      ]),
      shade(base, -0.18),
      1.5,
    )
    for (let u = u0; u < u1; u += 1.2)
      poly(
        ctx,
        rect(plane, u, v - radius * 1.3, u + 0.12, v + radius * 1.3),
        shade(base, -0.07),
        shade(base, -0.2),
        1.2,
      )
  }
}
