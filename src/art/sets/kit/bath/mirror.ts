import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { downwards, poly, stroke } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'
import { frame } from '../rooms/wall.ts'

/** A framed mirror from u0 to u1 over a wash-stand, a tube of light above it. */
export function litMirror(pen: Pen, wall: Plane, u0: number, u1: number, rim: string): void {
  const { ctx, tone } = pen
  frame(pen, wall, u0, 1.15, u1, 2.2, rim, (q) => {
    poly(
      ctx,
      q,
      downwards(ctx, q[1]![1], q[0]![1], [
        [0, tone.lit('#eef6f8')],
        [1, tone.lit('#9fb8c2')],
      ]),
    )
    for (const k of [0.1, 0.5])
      poly(
        ctx,
        [
          [q[0]![0] + 300 * k, q[0]![1]],
          [q[0]![0] + 300 * k + 130, q[1]![1]],
          [q[0]![0] + 300 * k + 190, q[1]![1]],
          [q[0]![0] + 300 * k + 60, q[0]![1]],
        ],
        '#ffffff55',
      )
  })
  const [lx, ly] = wall(u0 / 2 + u1 / 2 + 0.005, 2.36)
  stroke(
    ctx,
    [
      [lx - 150, ly],
      [lx + 150, ly],
    ],
    '#fff6dc',
    14,
  )
  lampGlow(pen, lx, ly, 150, '#ffe6b8', 0.7)
}
