import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { across, oval, poly } from '../paint/brush.ts'

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
