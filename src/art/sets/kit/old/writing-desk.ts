import type { Pen } from '../base/pen.ts'
import { table } from '../furniture/table.ts'
import { lampGlow } from '../light/lamplight.ts'
import { oval, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A scholar's desk: paper, ink stone, brushes in a pot; after dark a candle. */
export function writingDesk(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  table(pen, x, z, 1.75, 0.75, 0.78, '#5a3524')
  const s = space.scale(z + 0.2)
  const [dx, dy] = space.at(x, 0.79, z + 0.2)
  poly(
    ctx,
    [
      [dx - 0.34 * s, dy],
      [dx - 0.28 * s, dy - 0.07 * s],
      [dx + 0.3 * s, dy - 0.07 * s],
      [dx + 0.26 * s, dy],
    ],
    tone.lit('#f6efdc'),
    tone.lit('#b8a888'),
    1.5,
  )
  roundRect(ctx, dx + 0.42 * s, dy - 0.06 * s, 0.16 * s, 0.06 * s, 5, tone.lit('#2a2a32'))
  oval(ctx, dx - 0.58 * s, dy - 0.08 * s, 0.06 * s, 0.09 * s, tone.lit('#5f8a8a'))
  for (const k of [-0.04, 0, 0.05])
    stroke(
      ctx,
      [
        [dx - 0.58 * s, dy - 0.14 * s],
        [dx + (-0.58 + k) * s, dy - 0.36 * s],
      ],
      tone.lit('#6a4a30'),
      4,
    )
  if (!tone.dark) return
  roundRect(ctx, dx + 0.66 * s, dy - 0.2 * s, 11, 0.2 * s, 3, '#fff0d4')
  lampGlow(pen, dx + 0.66 * s + 5, dy - 0.24 * s, 74, '#ffb45a')
  glow(ctx, dx, dy - 60, 520, '#ffad5c', 0.2)
}
