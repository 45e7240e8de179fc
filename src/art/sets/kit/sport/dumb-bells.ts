import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { oval, stroke } from '../paint/brush.ts'

/** A rack with three rows of dumb-bells, its middle at x0. */
export function dumbBells(pen: Pen, x0: number, z: number, frame: string): void {
  const { ctx, space, tone } = pen
  box(pen, { x: x0, z, width: 1.4, height: 0.86, depth: 0.4 }, frame)
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 5; i++) {
      const [x, y] = space.at(x0 - 0.55 + i * 0.27, 0.22 + row * 0.28, z - 0.02)
      const r = 17 + (2 - row) * 3
      stroke(
        ctx,
        [
          [x - 20, y],
          [x + 20, y],
        ],
        tone.lit('#aab2ba'),
        7,
      )
      for (const k of [-22, 22]) oval(ctx, x + k, y, r * 0.5, r, tone.lit(i % 2 ? '#20232a' : '#8a3a34'))
    }
}
