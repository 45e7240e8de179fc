import type { Pen } from '../base/pen.ts'
import { poly, shade } from '../paint/brush.ts'

/** A church tower far over the roofs, its middle at x and its foot at y px: a pointed window, lit after dark, a spire. */
export function churchTower(pen: Pen, x: number, y: number): void {
  const { ctx, tone } = pen
  const stone = shade(tone.lit('#9a958c'), 0)
  const at = (u: number, v: number) => [x + u, y - v] as const
  poly(ctx, [at(-40, 0), at(-40, 340), at(40, 340), at(40, 0)], stone, shade(stone, -0.14), 2)
  const slate = tone.lit(tone.snow ? '#e6edf5' : '#5a6470')
  poly(ctx, [at(-50, 338), at(0, 570), at(50, 338)], slate, shade(stone, -0.2), 2)
  const pane = [at(-16, 200), at(-16, 260), at(0, 288), at(16, 260), at(16, 200)]
  poly(ctx, pane, tone.dark ? '#ffcf80' : tone.lit('#3f4650'))
}
