import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { balustrade, steps } from './stonework.ts'

/** A terrace of stone 60 cm high with its front at z: balustrades at both sides of four broad steps. */
export function terrace(pen: Pen, z: number): void {
  const plain = { contact: false }
  box(pen, { x: 0, z, width: 8, height: 0.6, depth: 3 }, '#b8b2a6', plain)
  balustrade(pen, -4, -0.9, z + 0.05, '#d5d0c6', 0.6)
  balustrade(pen, 0.9, 4, z + 0.05, '#d5d0c6', 0.6)
  for (let i = 0; i < 4; i++)
    box(pen, { x: 0, z: z - 0.8 + i * 0.2, y: i * 0.15, width: 1.7, height: 0.15, depth: 0.9 }, '#bcb6aa', plain)
}

/** A plinth of stone 45 cm high and `width` broad with its front at z, three steps up to it in the middle. */
export function plinth(pen: Pen, z: number, width: number): void {
  box(pen, { x: 0, z, width, height: 0.45, depth: 3 }, '#b4aea2', { contact: false })
  steps(pen, { z: z - 0.9, half: 0.9, count: 3, rise: 0.15, tread: 0.3 })
}
