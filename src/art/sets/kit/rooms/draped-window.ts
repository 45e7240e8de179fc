import type { Pen } from '../base/pen.ts'
import type { Plane } from '../paint/plane.ts'
import { curtain } from './curtain.ts'
import { windowHole } from './window.ts'

/** A tall window from u0 to u1 and v0 to v1 with bars, and heavy drapes at its two sides, each from u to u, nearly to the floor. */
export function drapedWindow(
  pen: Pen,
  wall: Plane,
  [u0, v0, u1, v1]: readonly [u0: number, v0: number, u1: number, v1: number],
  [a, b, c, d]: readonly [from: number, to: number, from: number, to: number],
  { frame = '#4a3424', cloth = '#6d2f38' } = {},
): void {
  windowHole(pen, wall, u0, v0, u1, v1, { frame, bars: [2, 4], thick: 0.06 })
  curtain(pen, wall, a, b, 0.2, v1 + 0.15, cloth)
  curtain(pen, wall, c, d, 0.2, v1 + 0.15, cloth)
}
