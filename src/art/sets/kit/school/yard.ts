import type { Pen } from '../base/pen.ts'
import { grass } from '../land/grass.ts'
import { poly, stroke } from '../paint/brush.ts'
import { backPlane, levelPlane, rect } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'

/** A running track across the picture with its lanes and start, grass behind it. */
export function runningTrack(pen: Pen): void {
  const { space, tone, ctx } = pen
  const plane = levelPlane(pen)
  const paint = tone.lit('#f6ece2')
  poly(ctx, rect(plane, -30, space.near, 30, 3.2), tone.lit('#b9573f'))
  poly(ctx, rect(plane, -30, 3.2, 30, 3.5), tone.lit('#e6e2d8'))
  for (const z of [-0.7, 0.15, 1.1, 2.15]) stroke(ctx, [plane(-30, z), plane(30, z)], paint, z < 0 ? 9 : 6)
  for (let i = 0; i < 5; i++) poly(ctx, rect(plane, -1.6 + i * 0.8, 0.2, -1.5 + i * 0.8, 1.05), paint)
  grass(pen, space.at(0, 0, 3.5)[1] + 2, 26, '#6f9a52')
}

/** A white fence of thin bars from u0 to u1. */
export const yardFence = (pen: Pen, u0: number, u1: number, z: number): void =>
  bars(pen, backPlane(pen, z), u0, u1, 0, 1.1, { colour: '#dfe6e8', every: 0.24, thick: 0.035 })
