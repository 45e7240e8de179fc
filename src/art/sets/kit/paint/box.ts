import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade, stroke } from './brush.ts'
import { contact } from './glow.ts'

export interface Box {
  /** Middle of the front face, m. */
  x: number
  /** Depth of the front face, m. */
  z: number
  /** Height of the underside above the floor, m. */
  y?: number
  width: number
  height: number
  depth: number
}

/** A box in the space, lit from the pen's side: front, top or underside, and the flank that shows. */
export function box(
  pen: Pen,
  b: Box,
  colour: string,
  options: { contact?: boolean; edge?: number; top?: string } = {},
): void {
  const { ctx, space, tone, side } = pen
  const y0 = b.y ?? 0
  const y1 = y0 + b.height
  const z1 = b.z + b.depth
  const [l, r] = [b.x - b.width / 2, b.x + b.width / 2]
  const at = space.at
  const base = tone.lit(colour)
  if (options.contact !== false && y0 === 0) {
    const [cx, cy] = at(b.x, 0, b.z + b.depth * 0.3)
    contact(ctx, cx, cy, b.width * space.scale(b.z) * 0.66, Math.max(8, b.depth * 0.16 * space.scale(b.z) + 8), 0.5)
  }
  const flank = at(l, 0, b.z)[0] > space.vanishX ? -1 : at(r, 0, b.z)[0] < space.vanishX ? 1 : 0
  if (flank !== 0) {
    const x = flank < 0 ? l : r
    const lit = Math.sign(side) === flank
    const tint = shade(base, lit ? 0.03 : -0.085)
    const quad = [at(x, y0, b.z), at(x, y1, b.z), at(x, y1, z1), at(x, y0, z1)]
    poly(
      ctx,
      quad,
      along(pen.ctx, quad[1]!, quad[0]!, [
        [0, tint],
        [1, shade(tint, -0.06)],
      ]),
      shade(base, -0.17),
      1.5,
    )
  }
  if (y1 < space.eye) {
    const quad = [at(l, y1, b.z), at(r, y1, b.z), at(r, y1, z1), at(l, y1, z1)]
    const top = options.top === undefined ? shade(base, 0.085) : tone.lit(options.top)
    poly(
      ctx,
      quad,
      along(pen.ctx, quad[0]!, quad[3]!, [
        [0, top],
        [1, shade(top, -0.03)],
      ]),
      shade(base, -0.12),
      1.5,
    )
  }
  if (y0 > space.eye) {
    const quad = [at(l, y0, b.z), at(r, y0, b.z), at(r, y0, z1), at(l, y0, z1)]
    poly(ctx, quad, shade(base, -0.12))
  }
  const front = [at(l, y0, b.z), at(l, y1, b.z), at(r, y1, b.z), at(r, y0, b.z)]
  poly(
    ctx,
    front,
    along(pen.ctx, front[1]!, front[0]!, [
      [0, shade(base, 0.02)],
      [0.6, shade(base, -0.025)],
      [1, shade(base, -0.09)],
    ]),
    shade(base, -0.17),
    1.5,
  )
  stroke(ctx, [front[1]!, front[2]!], withAlpha(shade(base, 0.2), options.edge ?? 0.7), 2.2)
}
