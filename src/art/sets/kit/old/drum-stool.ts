import type { Pen } from '../base/pen.ts'
import { oval, poly, shade } from '../paint/brush.ts'

/** A drum stool of glazed porcelain. */
export function drumStool(pen: Pen, x: number, z: number, glaze = '#8fb0b8', seat = '#b8d0d4'): void {
  const { ctx, tone } = pen
  const [sx, sy] = pen.space.at(x, 0, z)
  poly(
    ctx,
    [
      [sx - 70, sy - 150],
      [sx + 70, sy - 150],
      [sx + 84, sy - 70],
      [sx + 62, sy],
      [sx - 62, sy],
      [sx - 84, sy - 70],
    ],
    tone.lit(glaze),
    shade(tone.lit(glaze), -0.2),
  )
  oval(ctx, sx, sy - 150, 70, 16, tone.lit(seat))
}
