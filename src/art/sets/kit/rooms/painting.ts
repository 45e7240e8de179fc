import type { Pen } from '../base/pen.ts'
import { along, poly } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'
import { frame } from './wall.ts'

/** A framed landscape in three colours from above to below, the second at `middle`; `lit` lets the room's light colour it. */
export function painting(
  pen: Pen,
  wall: Plane,
  [u0, v0, u1, v1]: readonly [u0: number, v0: number, u1: number, v1: number],
  rim: string,
  colours: readonly [above: string, middle: string, below: string],
  { middle = 0.6, lit = true } = {},
): void {
  const [above, amid, below] = lit ? colours.map((colour) => pen.tone.lit(colour)) : colours
  frame(pen, wall, u0, v0, u1, v1, rim, (q) =>
    poly(
      pen.ctx,
      q,
      along(pen.ctx, q[1]!, q[0]!, [
        [0, above!],
        [middle, amid!],
        [1, below!],
      ]),
    ),
  )
}
