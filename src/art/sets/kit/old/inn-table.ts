import type { Pen } from '../base/pen.ts'
import { candle } from '../furniture/candle.ts'
import { table } from '../furniture/table.ts'
import { box } from '../paint/box.ts'
import { oval, stroke } from '../paint/brush.ts'

/** A square table with a stool at both sides, a wine pot and two bowls; after dark a candle. */
export function innTable(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  for (const k of [-0.72, 0.72]) box(pen, { x: x + k, z: z + 0.1, width: 0.3, height: 0.45, depth: 0.6 }, '#6a442c')
  table(pen, x, z, 0.95, 0.75, 0.76, '#7a4c30')
  const [tx, ty] = space.at(x, 0.78, z + 0.3)
  const pot = tone.lit('#4a6a72')
  oval(ctx, tx, ty - 18, 22, 18, pot)
  stroke(
    ctx,
    [
      [tx + 18, ty - 20],
      [tx + 36, ty - 32],
    ],
    pot,
    7,
  )
  for (const k of [-60, 56]) {
    oval(ctx, tx + k, ty - 6, 12, 8, tone.lit('#e8e0cc'))
    oval(ctx, tx + k, ty - 10, 11, 4, tone.lit('#a87848'))
  }
  if (tone.dark) candle(pen, tx + 89, ty - 2, { width: 10, height: 36, rise: 42, light: 46 })
}
