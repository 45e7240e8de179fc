import { curvePath, type Point, polygonPath, sampleCurve } from '../ink/ink.ts'

/** Half widths of a limb at `t` along it, to the left and right of its direction (seen walking from `a` to `b`). */
export type LimbRow = readonly [t: number, left: number, right: number]

export interface Limb {
  a: Point
  b: Point
  rows: readonly LimbRow[]
}

function axis({ a, b }: Limb): { ux: number; uy: number; length: number } {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = Math.hypot(dx, dy) || 1e-6
  return { ux: dx / length, uy: dy / length, length }
}

/** Points along one side of a limb: `side` −1 the left of its direction … 1 the right, as a fraction of its width there. */
export function limbEdge(limb: Limb, side: number): Point[] {
  const { ux, uy, length } = axis(limb)
  return limb.rows.map(([t, left, right]) => {
    const w = side < 0 ? left * side : right * side
    return [limb.a[0] + ux * length * t - uy * w, limb.a[1] + uy * length * t + ux * w]
  })
}

/** The closed outline of a limb with rounded ends; `capA`, `capB` are how far the ends bulge, in units. */
export function limbPath(limb: Limb, capA = 8, capB = 8): Path2D {
  const { ux, uy } = axis(limb)
  const left = limbEdge(limb, -1)
  const right = limbEdge(limb, 1)
  const { a, b } = limb
  const end: Point[] = capB > 0 ? [[b[0] + ux * capB, b[1] + uy * capB]] : []
  const start: Point[] = capA > 0 ? [[a[0] - ux * capA, a[1] - uy * capA]] : []
  return curvePath([...left, ...end, ...right.reverse(), ...start], true)
}

/** Which side of a limb's direction lies towards the right of the picture: 1 its right side, −1 its left. */
export function sideTowards(limb: Limb, pictureSide: 1 | -1): 1 | -1 {
  const { ux, uy } = axis(limb)
  // The right side of direction (ux, uy) is (−uy, ux); a limb that lies flat is dark below.
  return -uy * pictureSide + ux * 0.4 >= 0 ? 1 : -1
}

/**
 * A strip along one side of a limb, from `inner` (fraction of the half width, may be negative) to its edge: for cel shadow.
 * `rooted` lets it begin as a point, where the limb grows out of something that is lit.
 */
export function limbStrip(limb: Limb, side: 1 | -1, inner: number, rooted = false): Path2D {
  const edge = limbEdge(limb, side)
  const inside = limbEdge(limb, inner * side)
  if (rooted) inside[0] = edge[0]!
  return polygonPath([...sampleCurve(edge, 4), ...sampleCurve(inside, 4).reverse()])
}
