import type { Pen } from '../base/pen.ts'
import { stroke } from '../paint/brush.ts'
import { lampShade } from './lamps.ts'

/** A lamp on a cord; `half` and `height` of its shade in design pixels; `top` is the ceiling's height, m, else it comes from above the picture. */
export function pendant(
  pen: Pen,
  x: number,
  y: number,
  z: number,
  {
    half,
    height,
    colour,
    top,
    cord = '#3a3230',
  }: { half: number; height: number; colour: string; top?: number; cord?: string },
): void {
  const { ctx, space, tone } = pen
  const [lx, ly] = space.at(x, y, z)
  const line = top === undefined ? tone.lit(cord) : cord
  const from = top === undefined ? -160 : space.at(x, top, z)[1]
  stroke(
    ctx,
    [
      [lx, from],
      [lx, ly],
    ],
    line,
    top === undefined ? 4 : 3,
  )
  lampShade(pen, lx, ly, half, height, colour)
}
