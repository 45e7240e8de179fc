import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, roundRect } from '../paint/brush.ts'

/** Two rows of sandbags along the top of a trench, `s` −1 on the left, 1 on the right. */
export function sandbags(pen: Pen, s: number): void {
  const { ctx, space, tone } = pen
  for (let r = 0; r < 2; r++)
    for (let z = 11; z > -1.3; z -= 0.42) {
      const [x, y] = space.at(s * (1.3 + r * 0.02), 1.42 + r * 0.18, z + (r % 2) * 0.2)
      const k = space.scale(z)
      roundRect(
        ctx,
        x - 0.24 * k,
        y - 0.1 * k,
        0.48 * k,
        0.2 * k,
        0.09 * k,
        downwards(ctx, y - 0.1 * k, y + 0.1 * k, [
          [0, tone.lit(tone.snow ? '#f0f5fb' : '#c4ab78')],
          [1, tone.lit('#7a6644')],
        ]),
      )
      ctx.strokeStyle = withAlpha(tone.lit('#4a3c26'), 0.6)
      ctx.lineWidth = 2
      ctx.stroke()
    }
}
