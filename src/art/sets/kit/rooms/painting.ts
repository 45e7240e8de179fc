import type { Pen } from '../base/pen.ts'
import { along, poly, type Stop } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'
import { frame } from './wall.ts'

/** A framed landscape in two or three colours from above to below, the second of three at `middle`; `lit` lets the room's light colour it. */
export function painting(
  pen: Pen,
  wall: Plane,
  [u0, v0, u1, v1]: readonly [u0: number, v0: number, u1: number, v1: number],
  rim: string,
  colours: readonly string[],
  { middle = 0.6, lit = true } = {},
): void {
  const own = lit ? colours.map((colour) => pen.tone.lit(colour)) : colours
  const stops = own.map((colour, i): Stop => [i === 0 ? 0 : i === own.length - 1 ? 1 : middle, colour])
  frame(pen, wall, u0, v0, u1, v1, rim, (q) => poly(pen.ctx, q, along(pen.ctx, q[1]!, q[0]!, stops)))
}
