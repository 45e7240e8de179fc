import type { Pen } from '../base/pen.ts'
import { lampGlow, pool } from '../light/lamplight.ts'
import { oval, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A bare bulb hanging `y` m up on its wire from a ceiling `top` m high, and its light on the floor before it. */
export function bulb(pen: Pen, x: number, y: number, z: number, top: number): void {
  const { ctx, space, tone } = pen
  const [bx, by] = space.at(x, y, z)
  stroke(
    ctx,
    [
      [bx, space.at(x, top, z)[1]],
      [bx, by],
    ],
    '#2a2620',
    3,
  )
  if (tone.lampPower > 0.3) {
    lampGlow(pen, bx, by + 12, 100, '#ffcf80')
    glow(ctx, bx, by + 200, 700, '#ffb860', 0.16 * tone.lampPower)
    pool(pen, bx, space.at(x, 0, z - 0.4)[1], 420)
  }
  oval(ctx, bx, by + 14, 12, 16, tone.lampPower > 0.3 ? '#fff6d8' : tone.lit('#e6e2d2'))
}

/** A bulb's bad contact, for `moving`. */
export function flicker(pen: Pen, seconds: number, x: number, y: number, z: number): void {
  if (pen.tone.lampPower <= 0.3 || Math.sin(seconds * 19) * Math.sin(seconds * 4.7) <= 0.8) return
  const [bx, by] = pen.space.at(x, y, z)
  glow(pen.ctx, bx, by, 380, '#ffdf9a', 0.3)
}
