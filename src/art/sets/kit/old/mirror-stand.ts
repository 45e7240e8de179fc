import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { oval } from '../paint/brush.ts'

/** A chest with a round mirror of bronze on it. */
export function mirrorStand(pen: Pen, x: number, z: number, wood = '#6b3a2c'): void {
  const { ctx, tone } = pen
  box(pen, { x, z, width: 0.6, height: 0.72, depth: 0.4 }, wood)
  const [mx, my] = pen.space.at(x, 1.12, z + 0.1)
  oval(ctx, mx, my, 74, 92, tone.lit('#c99a4e'))
  oval(ctx, mx, my, 62, 80, tone.lit('#e6d8b6'))
  oval(ctx, mx - 14, my - 18, 30, 44, tone.lit('#f6edd6'))
}
