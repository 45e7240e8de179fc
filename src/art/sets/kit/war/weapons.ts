import type { Pen } from '../base/pen.ts'
import { disc, poly, stroke } from '../paint/brush.ts'

/** Five spears that lean in a rack; its middle and foot in pixels, `k` pixels to a metre. */
export function spears(pen: Pen, x: number, y: number, k: number): void {
  const { ctx, tone } = pen
  for (let i = 0; i < 5; i++) {
    const u = x + (-0.36 + i * 0.18) * k
    stroke(
      ctx,
      [
        [u - 6, y],
        [u + 8, y - 2.0 * k],
      ],
      tone.lit('#6a4c34'),
      6,
    )
    poly(
      ctx,
      [
        [u - 4, y - 2.0 * k],
        [u + 9, y - 2.26 * k],
        [u + 20, y - 2.0 * k],
      ],
      tone.lit('#d0d6de'),
      tone.lit('#5a6068'),
      1.5,
    )
    disc(ctx, u + 8, y - 1.96 * k, 7, tone.lit('#b8352c'))
  }
}
