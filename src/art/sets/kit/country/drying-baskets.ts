import type { Pen } from '../base/pen.ts'
import { oval } from '../paint/brush.ts'

/** Three flat baskets side by side with peppers, corn and beans that dry. */
export function dryingBaskets(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  for (let i = 0; i < 3; i++) {
    const [bx, by] = space.at(x + i * 0.28, 0, z)
    oval(ctx, bx, by - 26, 48, 16, tone.lit('#c9a468'))
    oval(ctx, bx, by - 30, 42, 12, tone.lit(['#d8402e', '#f0c04a', '#8a5a3a'][i]!))
  }
}
