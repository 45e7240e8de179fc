import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'

/** An altar of stone on a broad step. */
export function stoneAltar(pen: Pen, z: number): void {
  box(pen, { x: 0, z, width: 2.6, height: 0.3, depth: 1 }, '#8d8578', { top: '#a89f90' })
  box(pen, { x: 0, z: z + 0.3, y: 0.3, width: 1.3, height: 0.85, depth: 0.5 }, '#e8e0d0', { contact: false })
}
