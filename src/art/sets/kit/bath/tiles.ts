import type { Pen } from '../base/pen.ts'
import { shade } from '../paint/brush.ts'
import { seams } from '../paint/plane.ts'
import type { Room, Walls } from '../rooms/shell.ts'

/** Square tiles of `size` m on all walls of a small room. */
export function tiledWalls(pen: Pen, walls: Walls, room: Room, colour: string, size: number): void {
  const { space, tone } = pen
  const line = shade(tone.lit(colour), -0.07)
  for (let v = size; v < room.height; v += size) {
    seams(pen, walls.back, [[-room.half, v, room.half, v]], line, 1.6)
    for (const plane of [walls.left, walls.right]) seams(pen, plane, [[space.near, v, room.back, v]], line, 1.6)
  }
  for (let u = -room.half; u < room.half; u += size) seams(pen, walls.back, [[u, 0, u, room.height]], line, 1.6)
}
