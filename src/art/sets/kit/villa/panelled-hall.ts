import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { field } from '../paint/plane.ts'
import type { Room, Walls } from '../rooms/shell.ts'
import { panelling } from '../rooms/wall.ts'

/** Tall panels along both side walls and a coffer in the ceiling. */
export function panelledHall(pen: Pen, walls: Walls, colour: string): void {
  for (const side of [walls.left, walls.right]) panelling(pen, side, 0.6, 4.5, 0.35, 3.4, 3, colour)
  field(pen, walls.ceiling, -1.7, 0.6, 1.7, 3.9, '#f4ecdf', true)
  field(pen, walls.ceiling, -1.5, 0.8, 1.5, 3.7, '#efe5d6', false)
}

/** A lamp on each side wall, z m off. */
export function sconces(pen: Pen, { half }: Room, walls: Walls, z: number): void {
  for (const s of [-1, 1]) {
    const [x, y] = pen.space.at(s * half * 0.995, 2.15, z)
    field(pen, s < 0 ? walls.left : walls.right, z - 0.04, 1.95, z + 0.04, 2.35, '#f6e0b4')
    lampGlow(pen, x, y, 70)
  }
}
