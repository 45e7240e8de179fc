import type { Pen } from '../base/pen.ts'
import { poly, shade, stroke } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'
import { windowHole } from '../rooms/window.ts'

/** A wide window with blinds drawn half way up. */
export function blindWindow(pen: Pen, wall: Plane, frame: string, colour: string): void {
  windowHole(pen, wall, -1.62, 0.32, 1.62, 3.05, { frame, bars: [5, 2], thick: 0.06, glare: 0.24 })
  const { ctx, tone } = pen
  const blind = tone.lit(colour)
  for (let i = 0; i < 9; i++) {
    const v = 3.02 - i * 0.075
    poly(ctx, rect(wall, -1.62, v - 0.03, 1.62, v), i % 2 ? shade(blind, -0.04) : blind)
    stroke(ctx, [wall(-1.62, v - 0.03), wall(1.62, v - 0.03)], shade(blind, -0.16), 1.4)
  }
}
