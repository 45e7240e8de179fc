import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { downwards, oval, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { table } from './table.ts'

/** A stage with the lot, a jade vase under light, and a lectern. */
export function auctionStage(pen: Pen): void {
  const { ctx, space, tone } = pen
  box(pen, { x: 0, z: 3.7, width: 4.6, height: 0.34, depth: 1.8 }, '#54242c', { top: '#8a4048' })
  table(pen, 0, 4.1, 0.7, 0.5, 1.15, '#2c2230', '#2f2740')
  const [x, y] = space.at(0, 1.15, 4.25)
  const jade = tone.lit('#58b894', 1.2)
  glow(ctx, x, y - 66, 190, '#d8fff0', 0.7)
  for (const [rx, ry, dy] of [
    [36, 10, -4],
    [22, 30, -34],
    [46, 46, -84],
    [20, 22, -132],
  ] as const)
    oval(
      ctx,
      x,
      y + dy,
      rx,
      ry,
      downwards(ctx, y + dy - ry, y + dy + ry, [
        [0, shade(jade, 0.14)],
        [1, shade(jade, -0.12)],
      ]),
    )
  box(pen, { x: 1.25, z: 3.8, y: 0.34, width: 0.6, height: 1.05, depth: 0.45 }, '#7a5232', {
    contact: false,
    top: '#a5754c',
  })
}
