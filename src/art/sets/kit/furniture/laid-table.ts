import type { Pen } from '../base/pen.ts'
import { oval } from '../paint/brush.ts'
import { vase } from './potted.ts'
import { table } from './table.ts'

/** A dining table with flowers at x and two plates of food to the right of them. */
export function laidTable(pen: Pen, x: number, z: number, wood: string, flowers: readonly string[]): void {
  const { ctx, space, tone } = pen
  table(pen, x + 0.3, z, 1.5, 0.7, 0.76, wood)
  vase(pen, x, 0.76, z + 0.3, flowers)
  for (const dx of [0.4, 0.75]) {
    const [px, py] = space.at(x + dx, 0.77, z + 0.2)
    oval(ctx, px, py, 52, 14, tone.lit('#f6f4ee'))
    oval(ctx, px, py - 4, 36, 8, tone.lit('#e2a45a'))
  }
}
