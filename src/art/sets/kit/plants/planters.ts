import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { bush } from './bush.ts'

/** A wooden planter with three bushes at each side. */
export function planters(pen: Pen, z: number, wood: string): void {
  const { space } = pen
  for (const s of [-1, 1]) {
    box(pen, { x: s * 1.75, z, width: 1.1, height: 0.5, depth: 0.45 }, wood)
    for (let i = 0; i < 3; i++) {
      const [x, y] = space.at(s * (1.4 + i * 0.35), 0.5, z + 0.15)
      bush(pen, x, y, 150, 130 + i * 26, i % 2 ? '#5f8f56' : '#4c7a52')
    }
  }
}
