import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { oval, shade } from '../paint/brush.ts'

/** Tracks that lead away through snow. */
export function tracksInSnow(pen: Pen): void {
  const colour = shade(pen.tone.lit('#a9bfe0'), -0.02)
  for (let i = 0; i < 16; i++) {
    const t = i / 15
    const r = 22 * (1 - t * 0.72)
    const [x, y] = [470 + Math.sin(t * 4) * 60 + t * 60, 1900 - t * 760]
    pair(pen, x, y, { apart: r * 1.1, ahead: r, wide: r * 0.6, long: r * 0.9 }, colour)
  }
}

/** Bare feet have gone along the sand. */
export function tracksInSand(pen: Pen): void {
  const colour = withAlpha(shade(pen.tone.lit('#b89c6c'), -0.1), 0.6)
  for (let i = 0; i < 9; i++) {
    const [x, y] = [380 + Math.sin(i * 1.7) * 26 + i * 22, 1900 - i * 46]
    pair(pen, x, y, { apart: 14 * (1 - i * 0.06), ahead: 20, wide: 11 - i * 0.7, long: 15 - i }, colour)
  }
}

interface Step {
  apart: number
  ahead: number
  wide: number
  long: number
}

/** A left and a right foot. */
function pair(pen: Pen, x: number, y: number, { apart, ahead, wide, long }: Step, colour: string): void {
  oval(pen.ctx, x - apart, y, wide, long, colour)
  oval(pen.ctx, x + apart, y + ahead, wide, long, colour)
}
