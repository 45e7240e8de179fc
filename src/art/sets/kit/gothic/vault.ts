import type { Pen } from '../base/pen.ts'
import { column } from '../old/woodwork.ts'
import { shade } from '../paint/brush.ts'

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
