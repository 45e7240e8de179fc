import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { along, poly, roundRect } from '../paint/brush.ts'
import { levelPlane, rect } from '../paint/plane.ts'

/** A long table with papers and bottles of water, a sheen on it. */
export function longTable(pen: Pen, wood: string, foot: string): void {
  const { ctx, tone } = pen
  box(pen, { x: 0, z: 2.4, y: 0.68, width: 1.7, height: 0.08, depth: 3.2 }, wood)
  box(pen, { x: 0, z: 2.9, width: 0.8, height: 0.68, depth: 2 }, foot)
  const top = levelPlane(pen, 0.765)
  for (const z of [2.8, 3.6, 4.4])
    for (const s of [-1, 1]) {
      poly(ctx, rect(top, s * 0.55 - 0.13, z, s * 0.55 + 0.13, z + 0.34), tone.lit('#f8f5ee'), tone.lit('#b8b0a4'), 1.2)
      const [bx, by] = top(s * 0.3, z + 0.2)
      roundRect(ctx, bx - 7, by - 34, 14, 34, 5, withAlpha('#cfe8f4', 0.8))
    }
  const sheen = rect(top, -0.8, 2.42, 0.8, 5.5)
  poly(
    ctx,
    sheen,
    along(ctx, sheen[1]!, sheen[0]!, [
      [0, '#ffffff55'],
      [1, '#ffffff00'],
    ]),
  )
}
