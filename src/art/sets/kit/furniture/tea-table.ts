import type { Pen } from '../base/pen.ts'
import { roundRect } from '../paint/brush.ts'
import { table } from './table.ts'

/** A small table with a kettle and a mug on it. */
export function teaTable(pen: Pen, x: number, z: number, wood: string, colour = '#b8453a'): void {
  const { ctx, space, tone } = pen
  table(pen, x, z, 0.95, 0.5, 0.7, wood)
  const [kx, ky] = space.at(x - 0.15, 0.7, z + 0.1)
  roundRect(ctx, kx - 22, ky - 40, 44, 40, 10, tone.lit(colour))
  roundRect(ctx, kx + 36, ky - 26, 26, 26, 5, tone.lit('#e8e2d0'))
}
