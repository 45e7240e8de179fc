import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import type { Room } from './shell.ts'

/** Beams across a ceiling, from wall to wall. */
export function beams(pen: Pen, room: Room, wood: string): void {
  const { ctx, space, tone } = pen
  for (let z = 0; z < 4.5; z += 0.9)
    poly(
      ctx,
      [
        space.at(-room.half, room.height, z),
        space.at(room.half, room.height, z),
        space.at(room.half, room.height - 0.12, z),
        space.at(-room.half, room.height - 0.12, z),
      ],
      tone.lit(wood),
    )
}
