import type { Pen } from '../base/pen.ts'
import { stroke } from '../paint/brush.ts'
import type { Room, Walls } from '../rooms/shell.ts'

/** Timber posts in both side walls at depths `z`, `thick` px at the actors and `taper` px less for every metre behind. */
export function wallPosts(
  pen: Pen,
  walls: Walls,
  room: Room,
  { z, colour, thick, taper }: { z: readonly number[]; colour: string; thick: number; taper: number },
): void {
  for (const u of z)
    for (const plane of [walls.left, walls.right])
      stroke(pen.ctx, [plane(u, 0), plane(u, room.height)], pen.tone.lit(colour), thick - u * taper)
}
