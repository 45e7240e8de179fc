import type { Pen } from '../base/pen.ts'
import { candle } from '../furniture/candle.ts'
import { oval, stroke } from '../paint/brush.ts'
import { contact, glow } from '../paint/glow.ts'

/** A standing candelabrum of brass with three candles that burn at every hour; its foot at x, z, m. */
export function candelabrum(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const brass = tone.lit('#8a6428')
  const [px, py] = space.at(x, 0, z)
  const s = space.scale(z)
  contact(ctx, px, py, 0.22 * s, 0.05 * s, 0.5)
  stroke(
    ctx,
    [
      [px, py],
      [px, py - 1.35 * s],
    ],
    brass,
    0.05 * s,
  )
  oval(ctx, px, py, 0.16 * s, 0.04 * s, brass)
  const look = { width: 10, height: 0.22 * s, rise: 0.28 * s, wax: '#fff1d8', light: 0.13 * s }
  for (const k of [-0.16, 0, 0.16])
    candle(pen, px + k * s, py - 1.38 * s, { ...look, power: Math.max(0.55, tone.lampPower) })
}

/** How the light of candelabra at x, z (m) breathes, each in its own time, for `moving`. */
export function candlelight(pen: Pen, seconds: number, ...feet: readonly (readonly [x: number, z: number])[]): void {
  for (const [i, [x, z]] of feet.entries()) {
    const breath = 0.22 + 0.14 * Math.sin(seconds * 9 + i * 2) * Math.sin(seconds * 5.3 + i)
    glow(pen.ctx, ...pen.space.at(x, 1.64, z), 0.75 * pen.space.scale(z), '#ffb45a', breath)
  }
}
