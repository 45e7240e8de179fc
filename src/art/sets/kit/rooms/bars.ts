import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { poly, shade, stroke } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'

export interface BarsLook {
  colour: string
  /** Middle distance of two bars, m. */
  every?: number
  /** Breadth of a bar, m. */
  thick?: number
  /** Heights of the cross rails, m; each `rail` broad. */
  rails?: readonly number[]
  rail?: number
}

/** Upright bars with cross rails on a plane: a cell, a fence, a railing, a balustrade of wood. */
export function bars(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  v0: number,
  v1: number,
  { colour, every = 0.14, thick = 0.03, rails = [v0 + 0.02, v1 - 0.02], rail = thick * 1.4 }: BarsLook,
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  const count = Math.max(1, Math.round((u1 - u0) / every))
  for (let i = 0; i <= count; i++) {
    const u = u0 + ((u1 - u0) * i) / count
    poly(ctx, rect(plane, u - thick / 2, v0, u + thick / 2, v1), base)
    stroke(ctx, [plane(u + thick / 2, v0), plane(u + thick / 2, v1)], shade(base, -0.14), 2)
    stroke(ctx, [plane(u - thick / 3, v0), plane(u - thick / 3, v1)], withAlpha(shade(base, 0.16), 0.7), 1.6)
  }
  for (const v of rails) {
    poly(ctx, rect(plane, u0 - thick, v - rail / 2, u1 + thick, v + rail / 2), shade(base, 0.02))
    stroke(ctx, [plane(u0, v + rail / 2), plane(u1, v + rail / 2)], withAlpha(shade(base, 0.16), 0.8), 2)
    stroke(ctx, [plane(u0, v - rail / 2), plane(u1, v - rail / 2)], shade(base, -0.14), 2)
  }
}
