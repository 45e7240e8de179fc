import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { stroke } from '../paint/brush.ts'

/** A tray of instruments on its stand. */
export function instruments(pen: Pen): void {
  const { ctx, space, tone } = pen
  box(pen, { x: 1.35, z: 1.3, y: 0.86, width: 0.62, height: 0.03, depth: 0.4 }, '#dfe7ea', { contact: false })
  const [tx, ty] = space.at(1.35, 0, 1.45)
  stroke(
    ctx,
    [
      [tx, ty],
      [tx, ty - 360],
    ],
    tone.lit('#aeb9be'),
    9,
  )
  for (let i = 0; i < 6; i++) {
    const [kx, ky] = space.at(1.15 + i * 0.08, 0.9, 1.4)
    stroke(
      ctx,
      [
        [kx, ky],
        [kx + 6, ky - 18],
      ],
      '#f4fafc',
      4,
    )
  }
}
