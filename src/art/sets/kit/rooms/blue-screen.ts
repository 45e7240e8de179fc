import type { Pen } from '../base/pen.ts'
import { downwards, poly } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import type { Plane } from '../paint/plane.ts'
import { frame } from './wall.ts'

/** A framed screen aglow in blue. */
export function blueScreen(
  pen: Pen,
  rim: string,
  wall: Plane,
  [u0, v0, u1, v1]: readonly [number, number, number, number],
): void {
  const { ctx } = pen
  frame(pen, wall, u0, v0, u1, v1, rim, (q) => {
    poly(
      ctx,
      q,
      downwards(ctx, q[1]![1], q[0]![1], [
        [0, '#3a4a78'],
        [1, '#1c2444'],
      ]),
    )
    glow(ctx, (q[0]![0] + q[2]![0]) / 2, (q[0]![1] + q[2]![1]) / 2, 190, '#9fc4ff', 0.5)
  })
}
