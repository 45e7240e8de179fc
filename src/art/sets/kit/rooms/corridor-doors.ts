import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { field } from '../paint/plane.ts'
import { door } from './door.ts'
import type { Room, Walls } from './shell.ts'
import { panelling } from './wall.ts'

/** Both walls of a corridor: panelling, a numbered door at each depth of `at` (m), a lamp beside each. */
export function corridorDoors(
  pen: Pen,
  room: Room,
  walls: Walls,
  {
    at,
    wood,
    frame,
    panel,
    first,
  }: { at: readonly number[]; wood: string; frame: string; panel: string; first: number },
): void {
  const { ctx, space } = pen
  for (const [odd, plane] of [walls.left, walls.right].entries()) {
    panelling(pen, plane, space.near, room.back, 0.18, 0.86, 12, panel)
    for (const [i, z] of at.entries()) {
      door(pen, plane, z, z + 0.95, 2.12, wood, { frame })
      const [nx, ny] = plane(z + 0.48, 1.62)
      ctx.fillStyle = '#f0d089'
      ctx.font = `${Math.round(0.13 * space.scale(z + 0.5))}px "Sanbu Serif"`
      ctx.textAlign = 'center'
      ctx.fillText(`${first + i * 2 + odd}`, nx, ny)
      const [lx, ly] = plane(z + 1.6, 1.75)
      field(pen, plane, z + 1.54, 1.62, z + 1.66, 1.88, '#fff0d0')
      lampGlow(pen, lx, ly, 0.22 * space.scale(z + 1.6), '#ffb868', 0.8)
    }
  }
}
