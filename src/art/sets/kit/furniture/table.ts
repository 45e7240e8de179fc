import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { poly, shade } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'
import type { Plane } from '../paint/plane.ts'

/** A table or desk with four legs; `cloth` hangs a table-cloth over it. */
export function table(
  pen: Pen,
  x: number,
  z: number,
  width: number,
  depth: number,
  height: number,
  colour: string,
  cloth?: string,
): void {
  const { ctx, space } = pen
  const [cx, cy] = space.at(x, 0, z + depth / 2)
  contact(ctx, cx, cy, width * space.scale(z) * 0.66, 0.26 * space.scale(z), 0.34)
  if (cloth !== undefined) {
    box(pen, { x, z, width, height, depth }, cloth, { contact: false })
    const plane: Plane = (u, v) => space.at(u, v, z)
    const base = pen.tone.lit(cloth)
    for (let i = 1; i < width / 0.12; i++) {
      const u = x - width / 2 + i * 0.12
      poly(ctx, [plane(u, 0), plane(u + 0.02, height * 0.8), plane(u + 0.05, 0)], withAlpha(shade(base, -0.1), 0.5))
    }
    return
  }
  const leg = 0.06
  for (const [lx, lz] of [
    [-1, depth - leg],
    [1, depth - leg],
    [-1, 0],
    [1, 0],
  ] as const)
    box(pen, { x: x + lx * (width / 2 - leg), z: z + lz, width: leg, height: height - 0.05, depth: leg }, colour, {
      contact: false,
    })
  box(pen, { x, z, y: height - 0.06, width, height: 0.06, depth }, colour, { contact: false })
}
