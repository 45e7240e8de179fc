import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'

/** Chairs along a wall at the left, their seats at x, one at each depth of `at`. */
export function waitingChairs(pen: Pen, x: number, at: readonly number[], colour: string): void {
  for (const z of at) {
    box(pen, { x, z, y: 0.42, width: 0.45, height: 0.06, depth: 0.42 }, colour, { contact: false })
    box(pen, { x: x - 0.25, z, y: 0.48, width: 0.06, height: 0.45, depth: 0.42 }, colour, { contact: false })
    box(pen, { x, z: z + 0.15, width: 0.06, height: 0.42, depth: 0.1 }, '#9aa8ae')
  }
}
