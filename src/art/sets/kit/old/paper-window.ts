import type { Pen } from '../base/pen.ts'
import { poly, stroke } from '../paint/brush.ts'
import { rect, sidePlane } from '../paint/plane.ts'

/** Windows of paper in a grid of wood, 1.3 m broad, in both side walls `half` m from the middle; light behind them after dark. */
export function paperWindows(pen: Pen, half: number, ...z: readonly number[]): void {
  const { ctx, tone } = pen
  const wood = tone.lit('#5a3424')
  const [v0, v1] = [1.1, 2.6]
  for (const side of [-1, 1])
    for (const u of z) {
      const wall = sidePlane(pen, side * half)
      poly(ctx, rect(wall, u, v0, u + 1.3, v1), tone.dark ? '#e8b26a' : tone.lit('#eadcb8'), wood, 6)
      for (let k = 1; k < 6; k++) {
        const [du, v] = [u + (1.3 * k) / 6, v0 + ((v1 - v0) * k) / 6]
        stroke(ctx, [wall(du, v0), wall(du, v1)], wood, 3)
        stroke(ctx, [wall(u, v), wall(u + 1.3, v)], wood, 3)
      }
    }
}
