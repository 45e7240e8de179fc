import type { Pen } from '../base/pen.ts'
import { nightAir, sunshine } from '../light/hours.ts'
import { bokeh } from '../light/lamplight.ts'
import { glow } from '../paint/glow.ts'
import { wetSmears } from './wet-ground.ts'

/** The light of a city street: the sun between houses by day, shops, cars and signs after dark and on wet ground. */
export function streetLight(pen: Pen, signs: readonly string[]): void {
  const { ctx, tone, space } = pen
  if (tone.wet || tone.hour === 'night')
    wetSmears(pen, 1010, [...signs, '#ffc987'], tone.wet ? 38 : 22, tone.wet ? 0.85 : 0.5)
  if (tone.dark) bokeh(pen, 18, ['#ffb36a', '#ff6f6f', '#ffe0b0'], 820, 960, 0.3)
  sunshine(pen, { x: -60, y: 60, width: 600, length: 1200, lean: 420, alpha: 0.14 })
  if (!tone.dark) return
  glow(ctx, 540, 880, 620, '#ffb778', 0.4)
  // The shops throw their light across the pavement.
  for (const side of [-1, 1])
    for (const z of [1, 4.5, 9, 15]) {
      const [x, y] = space.at(side * 4.2, 0, z)
      glow(ctx, x, y, 2.6 * space.scale(z), '#ffc27a', 0.42, { flat: 0.35 })
    }
  glow(ctx, 540, 1420, 760, '#6a78c8', 0.3, { flat: 0.5 })
}

/** Lights of traffic far down a road after dark. */
export function farTraffic(pen: Pen): void {
  if (pen.tone.dark) bokeh(pen, 22, ['#ffb36a', '#ff7a6a', '#ffe6b8'], 800, 980, 0.4)
  nightAir(pen, 540, 900, 620, '#ffb778', 0.36)
}
