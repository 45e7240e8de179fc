import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** Beams that rise out of the glow of a city into its sky, each at x and `half` wide at its foot, px. */
export function searchlights(pen: Pen, ...beams: readonly (readonly [x: number, half: number])[]): void {
  const { ctx } = pen
  glow(ctx, 540, 880, 560, '#ff6ac0', 0.6)
  for (const [x, half] of beams) {
    const light = ctx.createLinearGradient(0, 900, 0, -100)
    light.addColorStop(0, '#8fe0ff66')
    light.addColorStop(1, '#8fe0ff00')
    poly(
      ctx,
      [
        [x - half, 900],
        [x - 80, -140],
        [x + 80, -140],
        [x + half, 900],
      ],
      light,
    )
  }
}
