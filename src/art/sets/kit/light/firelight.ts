import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { glow } from '../paint/glow.ts'

/** Everything in the light of a burning city. */
export const inFirelight = (pen: Pen): Pen => ({
  ...pen,
  tone: {
    ...pen.tone,
    lit: (hex, exposure) => mixColours(pen.tone.lit(hex, exposure), '#8a3f22', 0.34),
    haze: '#e8843f',
  },
})

/** The glare of a great fire beyond the horizon at x, y. */
export function blaze({ ctx }: Pen, x: number, y: number): void {
  glow(ctx, x, y, 760, '#ffb24a', 0.75)
  glow(ctx, x, y, 300, '#fff0c0', 0.6)
}

/** The warm glare of fires round x, y. */
export const glare = ({ ctx }: Pen, x: number, y: number, radius: number, alpha: number): void =>
  glow(ctx, x, y, radius, '#ffb45a', alpha)
