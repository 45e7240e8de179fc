import type { Pen } from '../base/pen.ts'
import { backPlane } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'
import { bookshelf } from './bookshelf.ts'

/** Shelves from floor to ceiling on both side walls and beside the window. */
export function bookWalls(pen: Pen, walls: Walls, wood: string): void {
  for (const plane of [walls.left, walls.right])
    for (const z of [0.2, 1.85, 3.5]) bookshelf(pen, plane, z, z + 1.45, 0.14, 3.05, 7, wood)
  for (const u of [-1.95, 0.95]) bookshelf(pen, walls.back, u, u + 1.0, 0.14, 3.05, 7, wood)
}

/** A shelf as high as a table along the picture, from x0 to x1 at depth z. */
export const lowShelf = (pen: Pen, x0: number, x1: number, z: number, wood: string): void =>
  bookshelf(pen, backPlane(pen, z), x0, x1, 0.1, 0.85, 2, wood)
