import type { Pen } from '../base/pen.ts'
import { poly, stroke } from '../paint/brush.ts'

/** A basketball hoop on its post, its board to the left. */
export function hoop(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0, z)
  const s = space.scale(z)
  const at = (u: number, v: number): [number, number] => [px + u * s, py - v * s]
  const red = tone.lit('#c9482f')
  const edge = tone.lit('#b8442f')
  stroke(ctx, [at(0, 0), at(0, 2.9)], red, 12)
  stroke(ctx, [at(0, 2.6), at(-0.5, 3.0)], red, 10)
  poly(ctx, [at(-1.0, 3.6), at(0.05, 3.55), at(0.05, 2.7), at(-1.0, 2.75)], tone.lit('#f4f4f0'), edge, 6)
  poly(ctx, [at(-0.7, 3.2), at(-0.25, 3.18), at(-0.25, 2.85), at(-0.7, 2.87)], null, edge, 5)
  ctx.strokeStyle = tone.lit('#e8743a')
  ctx.lineWidth = 7
  ctx.beginPath()
  ctx.ellipse(px - 0.48 * s, py - 2.78 * s, 0.24 * s, 0.06 * s, 0, 0, 6.29)
  ctx.stroke()
  for (let i = -4; i <= 4; i++)
    stroke(ctx, [at(-0.48 + i * 0.055, 2.76), at(-0.48 + i * 0.035, 2.42)], tone.lit('#f4f4f0'), 2)
}
