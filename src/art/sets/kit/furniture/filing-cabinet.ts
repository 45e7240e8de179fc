import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { poly, shade } from '../paint/brush.ts'
import { backPlane, rect } from '../paint/plane.ts'

/** A steel cabinet of drawers, each with a handle and a label; `drawers` of them one on another. */
export function filingCabinet(pen: Pen, x: number, z: number, drawers: number, colour = '#7f8c96'): void {
  const { ctx, tone } = pen
  const [width, each] = [0.5, 0.34]
  box(pen, { x, z, width, height: drawers * each + 0.06, depth: 0.5 }, colour)
  const front = backPlane(pen, z - 0.005)
  const steel = tone.lit(colour)
  for (let i = 0; i < drawers; i++) {
    const low = 0.05 + i * each
    poly(ctx, rect(front, x - 0.22, low, x + 0.22, low + each - 0.03), shade(steel, 0.03), shade(steel, -0.16), 2)
    poly(ctx, rect(front, x - 0.09, low + 0.2, x + 0.09, low + 0.26), tone.lit('#f2efe2'))
    poly(ctx, rect(front, x - 0.1, low + 0.1, x + 0.1, low + 0.13), shade(steel, -0.2))
  }
}
