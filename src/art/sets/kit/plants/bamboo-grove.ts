import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { downwards, fillArea } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { sky } from '../sky/sky.ts'
import { bamboo } from './bamboo.ts'

/** The distance in a grove: sky, green air with its light round x, y, `count` stalks of bamboo behind one another. */
export function bambooDistance(pen: Pen, x: number, y: number, count: number): void {
  const { ctx, tone } = pen
  sky(pen, { low: 1150, body: false })
  const air = downwards(ctx, 0, 1300, [
    [0, withAlpha(tone.lit('#5f8f5a'), 0.75)],
    [0.6, withAlpha(mixColours(tone.lit('#a9cf8a'), tone.haze, 0.4), 0.8)],
    [1, withAlpha(tone.haze, 0.9)],
  ])
  fillArea(ctx, air)
  glow(ctx, x, y, 620, tone.key, 0.65 * tone.keyPower + 0.1)
  farBamboo(pen, count)
}

/** Stalks far behind one another in the haze, from edge to edge. */
function farBamboo(pen: Pen, count: number): void {
  const random = pen.random.fork('far')
  for (let i = 0; i < count; i++)
    bamboo(pen, random.range(-140, 1220), 1260, -160, random.range(7, 14), '#6f9a5a', random.range(0.55, 0.82))
  haze(pen, 1120, 320, 0.75)
}

/** Stalks at both sides of a way. */
export function bambooSides(pen: Pen, count: number): void {
  const random = pen.random.fork('mid')
  for (let i = 0; i < count; i++) {
    const x = i % 2 ? random.range(-140, 380) : random.range(700, 1220)
    bamboo(pen, x, random.range(1180, 1290), -160, random.range(16, 26), '#69984c', random.range(0.2, 0.42))
  }
}

/** Thick stalks close to the viewer, each about x. */
export function thickBamboo(pen: Pen, ...row: readonly number[]): void {
  const random = pen.random.fork('near')
  for (const x of row)
    bamboo(pen, x + random.range(-16, 16), random.range(1420, 1640), -170, random.range(32, 46), '#5f8f42', 0.04)
}
