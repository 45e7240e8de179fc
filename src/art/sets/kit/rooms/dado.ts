import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'
import type { Room } from './shell.ts'

/** The lower part of side walls in another colour. */
export function dado(pen: Pen, room: Room, sides: readonly Plane[], colour: string): void {
  const { ctx, space, tone } = pen
  for (const wall of sides) poly(ctx, rect(wall, space.near, 0.1, room.back, 0.9), withAlpha(tone.lit(colour), 0.7))
}
