import type { Pen } from '../base/pen.ts'
import { shade, stroke } from '../paint/brush.ts'
import type { Walls } from '../rooms/shell.ts'

/** A ladder that leans on the shelves of the left wall. */
export function ladder(pen: Pen, walls: Walls, wood: string): void {
  const { ctx, tone } = pen
  for (const z of [2.1, 2.5]) stroke(ctx, [walls.left(z, 2.9), pen.space.at(-1.5, 0, z - 0.1)], tone.lit(wood), 12)
  for (let i = 1; i < 9; i++) {
    const t = i / 9
    const [a, b] = [walls.left(2.1, 2.9), walls.left(2.5, 2.9)]
    const [c, d] = [pen.space.at(-1.5, 0, 2.0), pen.space.at(-1.5, 0, 2.4)]
    stroke(
      ctx,
      [
        [a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t],
        [b[0] + (d[0] - b[0]) * t, b[1] + (d[1] - b[1]) * t],
      ],
      shade(tone.lit(wood), -0.05),
      7,
    )
  }
}
