import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { roof } from './roof.ts'

/** Pavilions far off in the mountains, the eaves of each at (x, y) px, and the haze before them. */
export function farPavilions(pen: Pen, ...places: readonly (readonly [x: number, y: number])[]): void {
  const { ctx, tone } = pen
  for (const [x, y] of places) {
    roof(pen, x, y, 90, 46, { far: 0.55 })
    ctx.fillStyle = mixColours(tone.lit('#8a4a3e'), tone.haze, 0.6)
    ctx.fillRect(x - 60, y + 10, 120, 60)
  }
  haze(pen, Math.max(...places.map(([, y]) => y)) + 100, 120, 0.5)
}
