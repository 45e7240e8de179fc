import type { Pen } from '../base/pen.ts'
import { across, oval } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** Two round crocks on the ground, their mouths tied with red cloth. */
export function crocks(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [mx, y] = space.at(x, 0, z)
  for (const [dx, r] of [
    [-40, 44],
    [44, 54],
  ] as const) {
    const cx = mx + dx
    contact(ctx, cx, y, r * 1.2, 12, 0.4)
    const clay = across(ctx, cx - r, cx + r, [
      [0, tone.lit('#8a5a40')],
      [0.35, tone.lit('#a87050')],
      [1, tone.lit('#4a2c22')],
    ])
    oval(ctx, cx, y - r * 0.9, r, r * 0.95, clay)
    oval(ctx, cx, y - r * 1.75, r * 0.5, r * 0.18, tone.lit('#c9483a'))
  }
}
