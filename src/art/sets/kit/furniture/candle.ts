import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { disc, roundRect } from '../paint/brush.ts'

export interface CandleLook {
  /** Breadth and height, and how far above its foot it burns, design pixels. */
  width: number
  height: number
  rise: number
  /** Its colour as it looks here. */
  wax?: string
  /** Radius of a flame that shows, px. */
  flame?: number
  /** Size of its light, px, and how strong it is. */
  light: number
  power?: number
  round?: number
}

/** A candle that burns, its foot at (x, y). */
export function candle(pen: Pen, x: number, y: number, look: CandleLook): void {
  const { ctx } = pen
  const { width, height, rise, wax = '#fff0d4', flame = 0, light, power, round = 3 } = look
  roundRect(ctx, x - width / 2, y - height, width, height, round, wax)
  if (flame > 0) disc(ctx, x, y - rise, flame, '#fff2c0')
  lampGlow(pen, x, y - rise, light, '#ffb45a', power)
}

/** A candle of wax on something, 22 cm high; its light is faint by day. */
export function waxCandle(pen: Pen, x: number, y: number, z: number): void {
  const { space, tone } = pen
  const s = space.scale(z)
  const shape = { width: 0.05 * s, height: 0.22 * s, rise: 0.25 * s, flame: 0.02 * s, light: 0.16 * s }
  candle(pen, ...space.at(x, y, z), { ...shape, wax: tone.lit('#efe6d0'), power: tone.dark ? 1 : 0.5 })
}
