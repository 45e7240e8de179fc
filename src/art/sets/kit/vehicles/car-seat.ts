import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { downwards, shade } from '../paint/brush.ts'

/** An upholstered seat with a high back, as trains, planes and halls have them; seen from behind when `turned`. `cloth` covers its head. */
export function carSeat(
  pen: Pen,
  x: number,
  z: number,
  colour: string,
  turned = true,
  height = 1.12,
  cloth = '',
): void {
  const { ctx, space, tone } = pen
  const plain = { contact: false }
  const back = () => {
    const deep = turned ? z : z + 0.42
    box(pen, { x, z: deep, y: 0.42, width: 0.46, height: height - 0.62, depth: 0.12 }, colour, plain)
    const s = space.scale(deep)
    const [hx, hy] = space.at(x, height, deep)
    const base = tone.lit(colour)
    ctx.fillStyle = downwards(ctx, hy, hy + 0.26 * s, [
      [0, shade(base, 0.07)],
      [1, shade(base, -0.03)],
    ])
    ctx.strokeStyle = shade(base, -0.17)
    ctx.lineWidth = 2
    ctx.beginPath()
    ctx.roundRect(hx - 0.2 * s, hy, 0.4 * s, 0.27 * s, 0.07 * s)
    ctx.fill()
    ctx.stroke()
    if (cloth === '') return
    ctx.fillStyle = withAlpha(tone.lit(cloth), 0.85)
    ctx.beginPath()
    ctx.roundRect(hx - 0.14 * s, hy + 0.02 * s, 0.28 * s, 0.15 * s, 0.03 * s)
    ctx.fill()
  }
  if (!turned) back()
  box(pen, { x, z: z + 0.05, y: 0.14, width: 0.44, height: 0.28, depth: 0.44 }, colour, plain)
  if (turned) back()
}
