import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import { roof } from './roof.ts'
import { column } from './woodwork.ts'

/** A gate of stone with a tower on it across the end of a street, already blue with distance. */
export function gateTower(pen: Pen, z: number): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(0, 0, z)
  const s = space.scale(z)
  const stone = [
    [x - 4 * s, y],
    [x - 3.6 * s, y - 4.4 * s],
    [x + 3.6 * s, y - 4.4 * s],
    [x + 4 * s, y],
  ] as const
  poly(ctx, stone, mixColours(tone.lit('#8f8f8a'), tone.haze, 0.45))
  ctx.fillStyle = mixColours(tone.lit('#3a3438'), tone.haze, 0.3)
  ctx.beginPath()
  ctx.arc(x, y - 1.4 * s, 1.2 * s, Math.PI, 0)
  ctx.lineTo(x + 1.2 * s, y)
  ctx.lineTo(x - 1.2 * s, y)
  ctx.fill()
  for (const k of [-2.4, -0.8, 0.8, 2.4]) column(pen, x + k * s, y - 7 * s, y - 4.4 * s, 0.3 * s, '#a3392e', 0.35)
  roof(pen, x, y - 6.9 * s, 4.2 * s, 2.2 * s, { far: 0.32 })
}
