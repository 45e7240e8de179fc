import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { patch } from '../light/lamplight.ts'
import { ceilingPanel } from '../rooms/ceiling-lights.ts'
import { curtain } from '../rooms/curtain.ts'
import type { Room, Walls } from '../rooms/shell.ts'
import { windowHole } from '../rooms/window.ts'

/** Windows with curtains in the left wall, one from each depth of `at`. */
export function classWindows(pen: Pen, walls: Walls, at: readonly number[], cloth: string): void {
  for (const z of at) {
    windowHole(pen, walls.left, z, 1.0, z + 1.35, 2.85, { frame: '#f0f0ea', bars: [2, 2] })
    curtain(pen, walls.left, z + 1.25, z + 1.65, 0.85, 3.0, cloth)
  }
}

/** Four long lamps under the ceiling. */
export function tubes(pen: Pen, room: Room): void {
  const { tone } = pen
  for (const z of [1.0, 3.2])
    for (const x of [-0.9, 0.9]) ceilingPanel(pen, room, x, z, 1.2, 0.18, tone.dark ? '#fff4da' : '#ffffff')
}

/** The sun through them; none at night. */
export function classSun(pen: Pen, at: readonly number[]): void {
  const { space, tone } = pen
  if (tone.hour !== 'night') {
    for (const z of at)
      patch(
        pen,
        [space.at(-2.2, 0, z + 1.3), space.at(-2.2, 0, z), space.at(0.9, 0, z - 0.8), space.at(0.9, 0, z + 0.5)],
        0.65 * tone.keyPower,
      )
    shafts(pen, { x: -60, y: 380, width: 380, length: 1100, lean: 520, alpha: 0.26 * tone.keyPower })
  }
}
