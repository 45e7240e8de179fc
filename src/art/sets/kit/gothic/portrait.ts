import type { Pen } from '../base/pen.ts'
import { oval, poly } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'
import { frame } from '../rooms/wall.ts'

/** Somebody's portrait in a gilded frame. */
export function portrait(pen: Pen, wall: Plane, u0: number, v0: number, u1: number, v1: number): void {
  const { ctx, tone } = pen
  frame(pen, wall, u0, v0, u1, v1, '#b08a45', (q) => {
    poly(ctx, q, tone.lit('#3a3430'))
    const [mx, my] = [(q[0]![0] + q[2]![0]) / 2, (q[0]![1] + q[1]![1]) / 2]
    oval(ctx, mx, my + 70, 66, 60, tone.lit('#2a2a3a'))
    oval(ctx, mx, my - 8, 27, 34, tone.lit('#d8b294'))
    oval(ctx, mx, my - 40, 26, 11, tone.lit('#4a3424'))
  })
}
