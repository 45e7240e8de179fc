import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { glow } from '../paint/glow.ts'

/** What coloured windows let in: beams across the nave, and a spot of each colour side by side on the floor at depth z. */
export function colouredLight(pen: Pen, z: number, colours: readonly string[]): void {
  const { dark, hour } = pen.tone
  const beams = { x: 330, y: 250, width: 430, length: 1250, lean: -160 }
  shafts(pen, { ...beams, alpha: dark ? 0.2 : 0.3, colour: hour === 'night' ? '#8fb0ff' : '#ffe6b8' })
  for (const [i, colour] of colours.entries()) {
    const [x, y] = pen.space.at(-0.6 + i * 0.4, 0, z)
    glow(pen.ctx, x, y, 190, colour, 0.34, { flat: 0.3 })
  }
}
