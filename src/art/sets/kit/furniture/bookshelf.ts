import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade } from '../paint/brush.ts'
import { field, type Plane, rect } from '../paint/plane.ts'

/** Shelves on a plane, filled with books and things. */
export function bookshelf(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  v0: number,
  v1: number,
  rows: number,
  colour: string,
  palette: readonly string[] = ['#7a2f34', '#2f4f6f', '#c9b27a', '#3e5c4a', '#e6dfd0', '#5a4334', '#8a6a3e'],
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`shelf ${u0} ${v0}`)
  field(pen, plane, u0 - 0.05, v0, u1 + 0.05, v1 + 0.05, colour, false, 2)
  const rowHeight = (v1 - v0) / rows
  const lines = Math.abs(plane(u0, v0)[0] - plane(u1, v0)[0]) < 60 ? 0.09 : 0.05
  for (let r = 0; r < rows; r++) {
    const [b, t] = [v0 + r * rowHeight + 0.04, v0 + (r + 1) * rowHeight - 0.02]
    const q = rect(plane, u0, b, u1, t)
    const inside = tone.lit(shade(colour, -0.12))
    poly(
      ctx,
      q,
      along(ctx, q[1]!, q[0]!, [
        [0, shade(inside, -0.08)],
        [1, inside],
      ]),
    )
    let u = u0 + 0.02
    while (u < u1 - lines) {
      if (random.chance(0.13)) {
        u += random.range(0.08, 0.22)
        continue
      }
      const w = random.range(lines * 0.6, lines * 1.3)
      const h = (t - b) * random.range(0.6, 0.92)
      const c = tone.lit(random.pick(palette), random.range(0.85, 1.08))
      const e = Math.min(u + w, u1)
      poly(
        ctx,
        rect(plane, u, b, e, b + h),
        along(ctx, plane(u, b), plane(e, b), [
          [0, shade(c, -0.04)],
          [0.4, shade(c, 0.04)],
          [1, shade(c, -0.1)],
        ]),
      )
      poly(ctx, rect(plane, u, b + h * 0.74, e, b + h * 0.8), withAlpha('#f4e2b0', 0.5))
      u += w + 0.006
    }
    field(pen, plane, u0 - 0.02, b - 0.04, u1 + 0.02, b, colour, false, 1.4)
  }
}
