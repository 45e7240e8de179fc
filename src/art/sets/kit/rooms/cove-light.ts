import type { Pen } from '../base/pen.ts'
import { field } from '../paint/plane.ts'
import { strip } from '../tech/strip.ts'
import type { Room, Walls } from './shell.ts'

/** A sunk field in the ceiling from z0 to z1, `half` m to both sides, a tube of light along both its edges. */
export function coveLight(
  pen: Pen,
  walls: Walls,
  room: Room,
  {
    half,
    tube,
    z0,
    z1,
    colour,
    light,
  }: { half: number; tube: number; z0: number; z1: number; colour: string; light: string },
): void {
  field(pen, walls.ceiling, -half, z0, half, z1, colour, true)
  for (const x of [-tube, tube])
    strip(pen, [pen.space.at(x, room.height, z0), pen.space.at(x, room.height, z1)], light, 4)
}
