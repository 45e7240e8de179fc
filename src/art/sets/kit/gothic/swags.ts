import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, stroke } from '../paint/brush.ts'
import type { Walls } from '../rooms/shell.ts'

/** Swags of cloth along the top of a stage, with gold cord. */
export function swags(pen: Pen, walls: Walls): void {
  const { ctx, tone } = pen
  for (let i = 0; i < 5; i++) {
    const u = -2.1 + i * 0.84
    const [a, , b] = [walls.back(u, 4), walls.back(u + 0.42, 3.5), walls.back(u + 0.84, 4)]
    const m = walls.back(u + 0.42, 3.2)
    ctx.fillStyle = downwards(ctx, a[1], m[1], [
      [0, tone.lit('#a83c48')],
      [1, tone.lit('#6f2230')],
    ])
    ctx.beginPath()
    ctx.moveTo(a[0], a[1])
    ctx.quadraticCurveTo(m[0], m[1] + 40, b[0], b[1])
    ctx.fill()
    stroke(ctx, [a, [m[0] - 30, m[1] - 4], [m[0] + 30, m[1] - 4], b], withAlpha(tone.lit('#e9c37a'), 0.8), 2.5)
  }
}
