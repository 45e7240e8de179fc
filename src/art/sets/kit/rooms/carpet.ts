import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { oval, stroke } from '../paint/brush.ts'
import { levelPlane } from '../paint/plane.ts'
import type { Room } from './shell.ts'

/** A runner's pattern on a corridor's floor: a line along both sides, three rows of flowers in two colours. */
export function runner(pen: Pen, room: Room, line: string, flower: string, heart: string): void {
  const { ctx, space, tone } = pen
  const carpet = levelPlane(pen)
  const side = room.half - 0.35
  for (const x of [-side, side]) stroke(ctx, [carpet(x, space.near), carpet(x, room.back)], tone.lit(line), 7)
  for (let z = -1.6; z < room.back - 1; z += 1.1)
    for (const x of [-0.6, 0, 0.6]) {
      const [px, py] = carpet(x, z + (x === 0 ? 0.55 : 0))
      const s = space.scale(z)
      oval(ctx, px, py, 0.2 * s, 0.06 * s, withAlpha(tone.lit(flower), 0.55))
      oval(ctx, px, py, 0.11 * s, 0.033 * s, withAlpha(tone.lit(heart), 0.9))
    }
}
