import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { stroke } from '../paint/brush.ts'

/** A tray of instruments on its stand. */
export function instruments(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, y: 0.86, width: 0.62, height: 0.03, depth: 0.4 }, '#dfe7ea', { contact: false })
  const [tx, ty] = space.at(x, 0, z + 0.15)
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
    const [kx, ky] = space.at(x - 0.2 + i * 0.08, 0.9, z + 0.1)
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
