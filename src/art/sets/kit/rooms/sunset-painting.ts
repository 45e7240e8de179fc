import type { Pen } from '../base/pen.ts'
import { disc, downwards, poly } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'
import { frame } from './wall.ts'

/** A framed sunset, its disc right of the middle. */
export function sunsetPainting(
  pen: Pen,
  wall: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  rim: string,
): void {
  const { ctx, tone } = pen
  frame(pen, wall, u0, v0, u1, v1, rim, (q) => {
    poly(
      ctx,
      q,
      downwards(ctx, q[1]![1], q[0]![1], [
        [0, tone.lit('#f0d8c4')],
        [0.6, tone.lit('#c9a0a8')],
        [1, tone.lit('#7a6f96')],
      ]),
    )
    const [mx, my] = [(q[0]![0] + q[2]![0]) / 2, (q[0]![1] + q[2]![1]) / 2]
    disc(ctx, mx + 20, my - 6, 14, tone.lit('#fff0d8'))
  })
}
