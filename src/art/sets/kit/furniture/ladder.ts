import type { Pen } from '../base/pen.ts'
import { shade, stroke } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'

/** A ladder that leans on a side wall at depth z; its feet are at x. */
export function ladder(pen: Pen, wall: Plane, x: number, z: number, wood: string): void {
  const { ctx, tone } = pen
  for (const u of [z, z + 0.4]) stroke(ctx, [wall(u, 2.9), pen.space.at(x, 0, u - 0.1)], tone.lit(wood), 12)
  for (let i = 1; i < 9; i++) {
    const t = i / 9
    const [a, b] = [wall(z, 2.9), wall(z + 0.4, 2.9)]
    const [c, d] = [pen.space.at(x, 0, z - 0.1), pen.space.at(x, 0, z + 0.3)]
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
