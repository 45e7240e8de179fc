import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { glow } from '../paint/glow.ts'
import { brokenFront } from './ruins.ts'

/** Two rows of broken towers in the glow of a city on fire. */
export function ruinedSkyline(pen: Pen): void {
  const random = pen.random.fork('towers')
  for (const [y, distance, height] of [
    [940, 0.7, 330],
    [990, 0.42, 380],
  ] as const) {
    const colour = mixColours('#3a1c1c', '#e07a3a', distance * 0.75)
    for (let x = -160; x < 1230; ) {
      const w = random.range(60, 130)
      brokenFront(pen, random, x, y, w, height * random.range(0.35, 1), colour)
      x += w * random.range(0.95, 1.5)
    }
    haze(pen, y - 10, 110, 0.6, '#ff9a4c')
  }
}

/** Fires under columns of smoke far off that flare, for `animate`. */
export function farFires(pen: Pen, seconds: number, ...at: readonly number[]): void {
  for (const [i, x] of at.entries()) glow(pen.ctx, x, 930, 110, '#ff7a2a', 0.45 + 0.25 * Math.sin(seconds * 6 + i * 2))
}
