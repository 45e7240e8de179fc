import type { Pen } from '../base/pen.ts'
import { goods } from '../furniture/goods.ts'
import { box } from '../paint/box.ts'
import { backPlane } from '../paint/plane.ts'

/** A tea seller's counter, and behind it shelves of jars. */
export function teaCounter(pen: Pen, x: number, z: number): void {
  box(pen, { x, z, width: 1.1, height: 1.0, depth: 0.5 }, '#6b4630', { top: '#9a6f4c' })
  goods(pen, backPlane(pen, z + 1), x - 0.5, x + 0.3, 1.2, 2.3, {
    rows: 3,
    colour: '#6b4630',
    bottles: true,
    size: 0.16,
    palette: ['#8a3a2c', '#4a6a5a', '#c9a45c', '#3f4a5a'],
  })
}
