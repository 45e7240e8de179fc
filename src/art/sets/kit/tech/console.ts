import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import { type Plane, rect } from '../paint/plane.ts'

/** Small lights on a console top. */
export function keys(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  columns: number,
  rows: number,
): void {
  const random = pen.random.fork(`keys ${u0}`)
  for (let c = 0; c < columns; c++)
    for (let r = 0; r < rows; r++) {
      if (random.chance(0.4)) continue
      const [a, b] = [
        u0 + ((u1 - u0) * (c + 0.15)) / columns,
        u0 + ((u1 - u0) * (c + random.range(0.5, 0.85))) / columns,
      ]
      const [d, e] = [v0 + ((v1 - v0) * (r + 0.25)) / rows, v0 + ((v1 - v0) * (r + 0.7)) / rows]
      const colour = random.pick(['#5fe0ff', '#5fe0ff', '#4fd6a8', '#ffb45a', '#8aa8ff'])
      poly(pen.ctx, rect(plane, a, d, b, e), withAlpha(colour, random.range(0.5, 1)))
    }
}

/** Lights that change, for `animate`: spots in a rectangle of the picture. */
export function blinkers(
  pen: Pen,
  seconds: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  count: number,
  colours: readonly string[] = ['#5fe0ff', '#ffb45a', '#7affc0'],
): void {
  const { ctx } = pen
  const random = pen.random.fork(`blink ${x0} ${y0}`)
  for (let i = 0; i < count; i++) {
    const [x, y, rate, phase, colour] = [
      random.range(x0, x1),
      random.range(y0, y1),
      random.range(0.5, 2),
      random.next(),
      random.pick(colours),
    ]
    if ((seconds * rate + phase) % 1 < 0.5) continue
    ctx.globalAlpha = 0.9
    ctx.fillStyle = colour
    ctx.fillRect(x, y, 7, 4)
  }
  ctx.globalAlpha = 1
}
