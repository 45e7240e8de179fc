import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, clipped, cutOut, poly, shade, stroke } from '../paint/brush.ts'
import { field, type Plane, rect } from '../paint/plane.ts'

/**
 * A window: a hole on the layer behind, its frame and bars, and a glare on the glass. `bars` columns × rows.
 */
export function windowHole(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  {
    frame,
    bars = [3, 2],
    thick = 0.07,
    glare = 0.16,
    sill = true,
  }: { frame: string; bars?: readonly [number, number]; thick?: number; glare?: number; sill?: boolean },
): void {
  const { ctx, tone } = pen
  const reveal = rect(plane, u0 - thick, v0 - thick, u1 + thick, v1 + thick)
  const base = tone.lit(frame)
  poly(ctx, reveal, shade(base, -0.04), shade(base, -0.2), 2)
  const hole = rect(plane, u0, v0, u1, v1)
  cutOut(ctx, hole)
  clipped(ctx, hole, () => {
    if (glare > 0) {
      const w = u1 - u0
      for (const [a, b] of [
        [0.08, 0.22],
        [0.27, 0.31],
        [0.62, 0.84],
      ] as const) {
        const lean = w * 0.3
        poly(
          ctx,
          [plane(u0 + w * a, v0), plane(u0 + w * a + lean, v1), plane(u0 + w * b + lean, v1), plane(u0 + w * b, v0)],
          withAlpha('#ffffff', glare * 0.42 * (tone.dark ? 0.45 : 1)),
        )
      }
    }
    const [columns, rows] = bars
    const t = thick * 0.42
    for (let i = 1; i < columns; i++) {
      const u = u0 + ((u1 - u0) * i) / columns
      poly(ctx, rect(plane, u - t, v0, u + t, v1), base)
      stroke(ctx, [plane(u - t, v0), plane(u - t, v1)], withAlpha(shade(base, 0.16), 0.8), 1.6)
      stroke(ctx, [plane(u + t, v0), plane(u + t, v1)], withAlpha(shade(base, -0.18), 0.9), 1.6)
    }
    for (let i = 1; i < rows; i++) {
      const v = v0 + ((v1 - v0) * i) / rows
      poly(ctx, rect(plane, u0, v - t, u1, v + t), base)
      stroke(ctx, [plane(u0, v + t), plane(u1, v + t)], withAlpha(shade(base, 0.16), 0.8), 1.6)
    }
    // The reveal's shade on the glass.
    const [a, b] = [plane(u0, v1), plane(u0, v1 - 0.18)]
    poly(
      ctx,
      rect(plane, u0, v1 - 0.18, u1, v1),
      along(pen.ctx, a, b, [
        [0, withAlpha(shade(tone.shade, -0.2), 0.4)],
        [1, withAlpha(tone.shade, 0)],
      ]),
    )
  })
  stroke(ctx, [...hole, hole[0]!], withAlpha(shade(base, -0.22), 0.9), 2)
  if (sill) field(pen, plane, u0 - thick * 2, v0 - thick * 1.7, u1 + thick * 2, v0 - thick * 0.4, frame, false, 2)
}
