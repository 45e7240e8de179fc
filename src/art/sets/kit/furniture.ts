import { withAlpha } from '../../colour/colour.ts'
import { along, contact, oval, poly, shade } from './paint.ts'
import type { Pen } from './pen.ts'
import { box, field, levelPlane, type Plane, rect } from './solids.ts'

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
