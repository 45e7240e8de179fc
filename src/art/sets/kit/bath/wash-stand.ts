import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { oval, stroke } from '../paint/brush.ts'

/** A cupboard with a basin and a bent tap. */
export function washStand(pen: Pen, x: number, z: number, wood: string): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, width: 1.35, height: 0.8, depth: 0.5 }, wood, { top: '#f4f2ee' })
  const [bx, by] = space.at(x, 0.82, z + 0.15)
  oval(ctx, bx, by, 150, 30, tone.lit('#ffffff'))
  oval(ctx, bx, by + 2, 122, 20, tone.lit('#c4d4d8'))
  stroke(
    ctx,
    [
      [bx, by - 16],
      [bx, by - 76],
      [bx + 4, by - 84],
      [bx + 44, by - 76],
    ],
    tone.lit('#aab4ba'),
    11,
  )
}
