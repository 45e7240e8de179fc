import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'

/** A bin on each side, and a stack of crates before the left one. */
export function bins(pen: Pen): void {
  for (const x of [-1.75, 1.75])
    box(pen, { x, z: 3.4, width: 0.55, height: 0.85, depth: 0.6 }, x < 0 ? '#3f5a50' : '#6a5244')
  box(pen, { x: -1.7, z: 1.9, width: 0.5, height: 0.4, depth: 0.5 }, '#8a6a48')
  box(pen, { x: -1.65, z: 2.0, y: 0.4, width: 0.42, height: 0.34, depth: 0.4 }, '#96744e', { contact: false })
}
