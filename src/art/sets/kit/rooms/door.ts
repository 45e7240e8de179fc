import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, type Plane, rect } from '../paint/plane.ts'

/** A door with panels and a handle. */
export function door(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  height: number,
  colour: string,
  options: { frame?: string; pane?: boolean; double?: boolean } = {},
): void {
  const { ctx, tone } = pen
  const frame = options.frame ?? colour
  const w = u1 - u0
  field(pen, plane, u0 - 0.09, 0, u1 + 0.09, height + 0.09, frame, false, 2)
  field(pen, plane, u0, 0, u1, height, colour, true, 2)
  const leaves = options.double
    ? ([
        [u0, u0 + w / 2],
        [u0 + w / 2, u1],
      ] as const)
    : ([[u0, u1]] as const)
  for (const [a, b] of leaves) {
    const m = (b - a) * 0.15
    if (options.pane) {
      const q = rect(plane, a + m, height * 0.42, b - m, height - 0.18)
      poly(
        ctx,
        q,
        along(pen.ctx, q[1]!, q[0]!, [
          [0, tone.lit('#dbeaf2', 1.05)],
          [1, tone.lit('#9fc0d2')],
        ]),
        tone.lit(shade(frame, -0.2)),
        2,
      )
      poly(
        ctx,
        [
          plane(a + m * 1.6, height * 0.42),
          plane(a + m * 2.6, height - 0.18),
          plane(a + m * 3.2, height - 0.18),
          plane(a + m * 2.2, height * 0.42),
        ],
        '#ffffff2a',
      )
    } else field(pen, plane, a + m, height * 0.5, b - m, height - m, colour, true, 1.6)
    field(pen, plane, a + m, 0.18, b - m, height * 0.44, colour, true, 1.6)
    stroke(ctx, [plane(b, 0), plane(b, height)], withAlpha(tone.lit(shade(colour, -0.2)), 0.8), 2)
  }
  const [hx, hy] = plane(options.double ? u0 + w * 0.44 : u1 - w * 0.1, height * 0.46)
  glow(ctx, hx, hy, 9, '#ffe6a8', 0.9, { mode: 'source-over' })
}
