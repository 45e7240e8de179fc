import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { across, oval, poly } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A counter of dark wood with a row of wine jars on it, a red label on each. */
export function wineCounter(pen: Pen, x: number, z: number, many = 5): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, width: 1.5, height: 1.0, depth: 0.5 }, '#6a4028')
  for (let i = 0; i < many; i++) {
    const [jx, jy] = space.at(x - 0.55 + i * 0.27, 1.02, z + 0.2)
    const glaze = across(ctx, jx - 22, jx + 22, [
      [0, tone.lit('#7a4a34')],
      [0.4, tone.lit('#a06a48')],
      [1, tone.lit('#40241a')],
    ])
    oval(ctx, jx, jy - 26, 22, 26, glaze)
    poly(
      ctx,
      [
        [jx - 13, jy - 26],
        [jx, jy - 40],
        [jx + 13, jy - 26],
        [jx, jy - 12],
      ],
      tone.lit('#c9382c'),
    )
  }
}

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
