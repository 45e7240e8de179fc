import type { Pen } from '../base/pen.ts'
import { disc, poly } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A mat and a big ball behind it. */
export function mat(pen: Pen): void {
  const { ctx, space, tone } = pen
  poly(
    ctx,
    [space.at(-1.5, 0.01, 1.0), space.at(-0.3, 0.01, 1.0), space.at(-0.3, 0.01, 2.1), space.at(-1.5, 0.01, 2.1)],
    tone.lit('#3f7a9a'),
    tone.lit('#2a5570'),
    3,
  )
  const [gx, gy] = space.at(-1.35, 0.3, 2.3)
  const ball = ctx.createRadialGradient(gx + 30, gy - 40, 8, gx, gy, 120)
  ball.addColorStop(0, tone.lit('#8fc4d8'))
  ball.addColorStop(1, tone.lit('#2f6a84'))
  contact(ctx, gx, gy + 108, 120, 20, 0.5)
  disc(ctx, gx, gy, 116, ball)
}
