import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'

/** Pairs of chairs along the left wall of a corridor. */
export function waitingChairs(pen: Pen, colour: string): void {
  for (const [x, z] of [
    [-1.25, 2.6],
    [-1.25, 3.1],
    [-1.25, 5.2],
    [-1.25, 5.7],
  ] as const) {
    box(pen, { x, z, y: 0.42, width: 0.45, height: 0.06, depth: 0.42 }, colour, { contact: false })
    box(pen, { x: -1.5, z, y: 0.48, width: 0.06, height: 0.45, depth: 0.42 }, colour, { contact: false })
    box(pen, { x, z: z + 0.15, width: 0.06, height: 0.42, depth: 0.1 }, '#9aa8ae')
  }
}
