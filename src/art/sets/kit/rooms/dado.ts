import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'
import type { Room, Walls } from './shell.ts'

/** The lower part of side walls in another colour. */
export function dado(
  pen: Pen,
  room: Room,
  sides: readonly Plane[],
  colour: string,
  { foot = 0.1, top = 0.9, alpha = 0.7 } = {},
): void {
  const { ctx, space, tone } = pen
  for (const wall of sides) poly(ctx, rect(wall, space.near, foot, room.back, top), withAlpha(tone.lit(colour), alpha))
}

/** All walls painted to 1.1 m in another colour. */
export function paintedWalls(pen: Pen, room: Room, { left, right, back }: Walls, colour: string): void {
  dado(pen, room, [left, right], colour, { foot: 0.12, top: 1.1, alpha: 0.75 })
  poly(pen.ctx, rect(back, -room.half, 0.12, room.half, 1.1), withAlpha(pen.tone.lit(colour), 0.75))
}
