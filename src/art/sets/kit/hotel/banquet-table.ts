import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { vase } from '../furniture/potted.ts'
import { across, oval, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A round table with a white cloth to the floor, flowers and two glasses. */
export function banquetTable(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0.75, z)
  const [, fy] = space.at(x, 0, z)
  contact(ctx, cx, fy, 0.9 * s, 0.16 * s, 0.5)
  ctx.fillStyle = across(ctx, cx - 0.75 * s, cx + 0.75 * s, [
    [0, tone.lit('#d8c8b8')],
    [0.4, tone.lit('#fff6ea')],
    [1, tone.lit('#b09a90')],
  ])
  ctx.beginPath()
  ctx.moveTo(cx - 0.7 * s, cy)
  for (let i = 0; i <= 12; i++) ctx.lineTo(cx - 0.74 * s + (i / 12) * 1.48 * s, fy + (i % 2) * 0.03 * s)
  ctx.lineTo(cx + 0.7 * s, cy)
  ctx.fill()
  oval(ctx, cx, cy, 0.72 * s, 0.13 * s, tone.lit('#fffaf0'))
  vase(pen, x, 0.76, z, ['#f6c8d0', '#ffffff', '#e58a9a'])
  for (const k of [-0.4, 0.4]) {
    const gx = cx + k * s
    const stem = [
      [gx, cy],
      [gx, cy - 0.12 * s],
    ] as const
    stroke(ctx, stem, withAlpha('#ffffff', 0.8), 2)
    oval(ctx, gx, cy - 0.17 * s, 0.03 * s, 0.055 * s, withAlpha('#ffe9b8', 0.85))
  }
}
