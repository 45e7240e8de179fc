import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { column } from '../old/woodwork.ts'
import { box } from '../paint/box.ts'
import { shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** Pairs of round piers at depths `z`, `half` m from the middle, with the ribs of a vault that meet over the nave. */
export function vaultedPiers(pen: Pen, half: number, z: readonly number[], colour = '#a49a8a'): void {
  const { ctx, space, tone } = pen
  for (const depth of z)
    for (const s of [-1, 1]) {
      const x = s * half
      const [px, foot] = space.at(x, 0, depth)
      column(pen, px, -180, foot, 0.34 * space.scale(depth), colour)
      for (let i = 0; i < 3; i++) {
        ctx.strokeStyle = shade(tone.lit(colour), -0.04 * i)
        ctx.lineWidth = 16 - i * 4
        ctx.beginPath()
        ctx.moveTo(px, space.at(x, 3.6, depth)[1])
        ctx.quadraticCurveTo(px - s * 20, space.at(x, 5.2, depth)[1], ...space.at(0, 5.7, depth))
        ctx.stroke()
      }
    }
}

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

/** An altar of stone on a broad step. */
export function stoneAltar(pen: Pen, z: number): void {
  box(pen, { x: 0, z, width: 2.6, height: 0.3, depth: 1 }, '#8d8578', { top: '#a89f90' })
  box(pen, { x: 0, z: z + 0.3, y: 0.3, width: 1.3, height: 0.85, depth: 0.5 }, '#e8e0d0', { contact: false })
}
