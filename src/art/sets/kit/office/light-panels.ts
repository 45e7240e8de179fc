import type { Pen } from '../base/pen.ts'
import { ceilingPanel } from '../rooms/ceiling-lights.ts'
import type { Room } from '../rooms/shell.ts'

/** Four wide panels of light in the ceiling. */
export function officeLamps(pen: Pen, room: Room): void {
  const { tone } = pen
  for (const z of [0.4, 2.2])
    for (const x of [-1.1, 1.1]) ceilingPanel(pen, room, x, z, 1.3, 0.8, tone.dark ? '#fff1d8' : '#ffffff')
}
