import type { Pen } from '../base/pen.ts'
import { downwards, poly } from '../paint/brush.ts'
import { field, type Plane, rect } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'
import { strip } from '../tech/strip.ts'

/** Tall mirrors on a side wall, one from each depth of `at`. */
export function mirrorWall(pen: Pen, wall: Plane, at: readonly number[], frame: string): void {
  const { ctx, tone } = pen
  for (const z of at) {
    field(pen, wall, z, 0.35, z + 1.35, 2.6, frame)
    const q = [wall(z + 0.05, 0.4), wall(z + 0.05, 2.55), wall(z + 1.3, 2.55), wall(z + 1.3, 0.4)]
    poly(
      ctx,
      q,
      downwards(ctx, q[1]![1], q[0]![1], [
        [0, tone.lit('#c9d6e0')],
        [1, tone.lit('#7d8c9c')],
      ]),
    )
    poly(ctx, [wall(z + 0.3, 0.4), wall(z + 0.6, 2.55), wall(z + 0.8, 2.55), wall(z + 0.5, 0.4)], '#ffffff30')
  }
}

/** Three tubes of light along the ceiling. */
export function ceilingTubes(pen: Pen, walls: Walls): void {
  for (const x of [-1.2, 0, 1.2]) strip(pen, [walls.ceiling(x, 0.4), walls.ceiling(x, 4.8)], '#f4f8ff', 8)
}

/** A board with a barbell on the back wall. */
export function gymSign(pen: Pen, walls: Walls, colour: string): void {
  const { ctx, tone } = pen
  field(pen, walls.back, -2.2, 1.9, -0.5, 2.7, colour)
  const dark = tone.lit('#2c3038')
  poly(ctx, rect(walls.back, -1.72, 2.26, -0.98, 2.34), dark)
  for (const k of [-1, 1])
    for (const [off, half] of [
      [0.26, 0.22],
      [0.4, 0.14],
    ] as const)
      poly(ctx, rect(walls.back, -1.35 + k * off - 0.06, 2.3 - half, -1.35 + k * off + 0.06, 2.3 + half), dark)
}
