import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'

/** Two cardboard boxes, one on the other. */
export function cartons(pen: Pen, x: number, z: number): void {
  box(pen, { x, z, width: 0.55, height: 0.45, depth: 0.5 }, '#b08a58')
  const above = { x: x + 0.03, z: z + 0.05, y: 0.45, width: 0.45, height: 0.36, depth: 0.4 }
  box(pen, above, '#a57f50', { contact: false })
}
