import type { Pen } from '../base/pen.ts'
import { table } from '../furniture/table.ts'
import { oval, shade, stroke } from '../paint/brush.ts'

/** A square table with a pot of clay and three cups of tea. */
export function squareTeaTable(pen: Pen, x: number, z: number): void {
  table(pen, x, z, 0.85, 0.6, 0.76, '#7d5336')
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x - 0.08, 0.77, z + 0.25)
  const s = space.scale(z + 0.25)
  const clay = tone.lit('#8a4a34')
  oval(ctx, px, py - 0.07 * s, 0.1 * s, 0.075 * s, clay)
  oval(ctx, px, py - 0.14 * s, 0.04 * s, 0.02 * s, shade(clay, 0.06))
  stroke(
    ctx,
    [
      [px + 0.08 * s, py - 0.06 * s],
      [px + 0.16 * s, py - 0.13 * s],
    ],
    clay,
    0.03 * s,
  )
  for (const k of [0.16, 0.28, -0.26]) {
    oval(ctx, px + k * s, py - 0.01 * s, 0.045 * s, 0.03 * s, tone.lit('#f2efe6'))
    oval(ctx, px + k * s, py - 0.025 * s, 0.038 * s, 0.014 * s, tone.lit('#b98a4a'))
  }
}
