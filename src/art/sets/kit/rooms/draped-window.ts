import type { Pen } from '../base/pen.ts'
import type { Plane } from '../paint/plane.ts'
import { curtain } from './curtain.ts'
import { windowHole } from './window.ts'

/** A tall window from u0 to u1 and v0 to v1 with bars, and heavy drapes at its two sides, each from u to u, down to `foot` m above the floor. */
export function drapedWindow(
  pen: Pen,
  wall: Plane,
  [u0, v0, u1, v1]: readonly [u0: number, v0: number, u1: number, v1: number],
  [a, b, c, d]: readonly [from: number, to: number, from: number, to: number],
  { frame = '#4a3424', cloth = '#6d2f38', bars = [2, 4] as readonly [number, number], thick = 0.06, foot = 0.2 } = {},
): void {
  windowHole(pen, wall, u0, v0, u1, v1, { frame, bars, thick })
  curtain(pen, wall, a, b, foot, v1 + 0.15, cloth)
  curtain(pen, wall, c, d, foot, v1 + 0.15, cloth)
}
