import { withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade, stroke } from './brush.ts'

/** A wall or floor as a sheet of its own: `u` along, `v` up, in metres. */
export type Plane = (u: number, v: number) => Point

export function backPlane(pen: Pen, z: number): Plane {
  return (u, v) => pen.space.at(u, v, z)
}

/** A side wall at x; `u` is depth. */
export function sidePlane(pen: Pen, x: number): Plane {
  return (u, v) => pen.space.at(x, v, u)
}

/** The floor (or a ceiling at height y); `u` sideways, `v` depth. */
export function levelPlane(pen: Pen, y = 0): Plane {
  return (u, v) => pen.space.at(u, y, v)
}

export function rect(plane: Plane, u0: number, v0: number, u1: number, v1: number): Point[] {
  return [plane(u0, v0), plane(u0, v1), plane(u1, v1), plane(u1, v0)]
}

/** A raised or sunk field on a plane, with a lit and a dark edge. */
export function field(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  colour: string,
  sunk = false,
  line = 2,
): void {
  const q = rect(plane, u0, v0, u1, v1)
  const base = pen.tone.lit(colour)
  poly(
    pen.ctx,
    q,
    along(pen.ctx, q[1]!, q[0]!, [
      [0, shade(base, sunk ? -0.03 : 0.02)],
      [1, shade(base, sunk ? 0.01 : -0.03)],
    ]),
  )
  const [hi, lo] = [withAlpha(shade(base, 0.12), 0.75), withAlpha(shade(base, -0.16), 0.8)]
  stroke(pen.ctx, [q[0]!, q[1]!, q[2]!], sunk ? lo : hi, line)
  stroke(pen.ctx, [q[2]!, q[3]!, q[0]!], sunk ? hi : lo, line)
}

/** Evenly spaced lines on a plane, thinner with distance where the plane recedes. */
export function seams(
  pen: Pen,
  plane: Plane,
  lines: readonly (readonly [number, number, number, number])[],
  colour: string,
  width: number,
): void {
  const { ctx } = pen
  for (const [u0, v0, u1, v1] of lines) {
    const [a, b] = [plane(u0, v0), plane(u1, v1)]
    stroke(ctx, [a, b], colour, width)
  }
}
