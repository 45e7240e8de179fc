import type { Pen } from '../base/pen.ts'
import { shade } from '../paint/brush.ts'
import { seams } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'

/** Square tiles of 0.2 m on all walls of a small room. */
export function tiledWalls(pen: Pen, walls: Walls, colour: string): void {
  const { tone } = pen
  const line = shade(tone.lit(colour), -0.07)
  for (let v = 0.2; v < 2.7; v += 0.2) {
    seams(pen, walls.back, [[-1.6, v, 1.6, v]], line, 1.6)
    for (const plane of [walls.left, walls.right]) seams(pen, plane, [[-1.4, v, 3.3, v]], line, 1.6)
  }
  for (let u = -1.6; u < 1.6; u += 0.2) seams(pen, walls.back, [[u, 0, u, 2.7]], line, 1.6)
}
