import type { Pen } from '../base/pen.ts'
import { candle } from '../furniture/candle.ts'
import { box } from '../paint/box.ts'
import { disc, poly } from '../paint/brush.ts'
import { incenseBowl } from './incense.ts'
import { incenseSmoke } from './incense-smoke.ts'

/** An altar across the picture: points of gold cloth along its front, on it incense, thick red candles and fruit. */
export function altar(pen: Pen, z: number): void {
  const { ctx, space, tone } = pen
  box(pen, { x: 0, z, width: 2.5, height: 0.95, depth: 0.6 }, '#7a2f26', { top: '#a8452f' })
  const cloth = (x: number, y: number) => space.at(x, y, z - 0.01)
  for (let i = -3; i <= 3; i++)
    poly(ctx, [cloth(i * 0.34 - 0.13, 0.9), cloth(i * 0.34 + 0.13, 0.9), cloth(i * 0.34, 0.45)], tone.lit('#d8a83e'))
  incenseBowl(pen, 0, 0.95, z + 0.2)
  const wax = tone.lit('#c9483a', 1.2)
  for (const x of [-1.05, -0.7, 0.7, 1.05]) {
    const look = { width: 22, height: 76, rise: 86, flame: 8, light: 46, power: 0.95, round: 4, wax }
    candle(pen, ...space.at(x, 0.95, z + 0.2), look)
  }
  fruit(pen, -0.45, z + 0.15, '#e8a83a')
  fruit(pen, 0.42, z + 0.15, '#d86a4a')
}

/** The smoke of its incense, for `moving`. */
export function altarSmoke(pen: Pen, seconds: number, z: number): void {
  const look = { apart: 18, steps: 20, speed: 1.4, sway: 1.8, colour: '#e8dcc8', alpha: 0.2, width: 6 }
  incenseSmoke(pen, seconds, [0, 1.25, z + 0.2], look)
}

/** Three pieces of fruit and one on top. */
function fruit(pen: Pen, x: number, z: number, colour: string): void {
  for (let i = 0; i < 4; i++) {
    const [fx, fy] = pen.space.at(x + (i % 3) * 0.07 - 0.07, 1.0 + Math.floor(i / 3) * 0.08, z)
    disc(pen.ctx, fx, fy, 19, pen.tone.lit(colour, 1.1))
  }
}
