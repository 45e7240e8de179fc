import type { Pen } from '../base/pen.ts'
import { poly, stroke } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'
import { frame } from '../rooms/wall.ts'

/** A board on a wall with sheets pinned to it, red threads from each to its middle. */
export function caseBoard(pen: Pen, wall: Plane, u0: number, v0: number, u1: number, v1: number): void {
  const { ctx, tone } = pen
  frame(pen, wall, u0, v0, u1, v1, '#6a5a48', (q) => {
    poly(ctx, q, tone.lit('#c9b48a'))
    const random = pen.random.fork('pins')
    for (let i = 0; i < 12; i++) {
      const u = u0 + 0.1 + random.next() * 1.1
      const v = v0 + 0.1 + random.next() * 0.6
      const paper = tone.lit(random.pick(['#f4f0e4', '#dfe6ea', '#f0d8c0']))
      poly(ctx, rect(wall, u, v, u + 0.2, v + 0.22), paper, '#8a7a5a', 1.5)
      stroke(ctx, [wall(u + 0.1, v + 0.2), wall((u0 + u1) / 2, v0 + 0.5)], '#c8302a', 2)
    }
  })
}
