import type { Pen } from '../base/pen.ts'
import { oval, roundRect } from '../paint/brush.ts'
import { chair } from './chair.ts'
import { pendant } from './pendant.ts'
import { vase } from './potted.ts'
import { table } from './table.ts'

/** Three tables for two with flowers and a cup, a lamp over each. */
export function cafeTables(pen: Pen, wood: string, cloth: string, top: string): void {
  for (const [x, z] of [
    [-1.45, 3.7],
    [1.45, 3.7],
    [0, 2.2],
  ] as const) {
    chair(pen, x - 0.62, z + 0.05, wood, cloth)
    chair(pen, x + 0.62, z + 0.05, wood, cloth)
    table(pen, x, z, 0.95, 0.6, 0.74, top)
    vase(pen, x, 0.74, z + 0.3, ['#ffffff', '#f7c9a8'])
    const [cx, cy] = pen.space.at(x + 0.26, 0.76, z + 0.15)
    oval(pen.ctx, cx, cy, 18, 6, pen.tone.lit('#f4efe6'))
    roundRect(pen.ctx, cx - 10, cy - 20, 20, 19, 5, pen.tone.lit('#ffffff'))
  }
  const lamp = { half: 42, height: 46, colour: '#c98a4a', cord: '#2a201c', top: 3.2 }
  for (const x of [-1.45, 0, 1.45]) pendant(pen, x, 2.15, x === 0 ? 2.5 : 3.8, lamp)
}
