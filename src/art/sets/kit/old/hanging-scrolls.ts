import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { bookshelf } from '../furniture/bookshelf.ts'
import { clipped, disc, poly, stroke } from '../paint/brush.ts'
import { rect } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'

const covers = ['#e9dcc0', '#d9c69a', '#8a6a4a', '#c9b080', '#5a6a72']

/** A scholar's walls: shelves of scrolls on the right one, paintings of bamboo on the left. */
export function scrollWalls(pen: Pen, walls: Walls): void {
  bookshelf(pen, walls.right, 1.0, 4.4, 0.1, 2.7, 5, '#6a4430', covers)
  hangingScrolls(pen, walls)
}

function hangingScrolls(pen: Pen, walls: Walls): void {
  const { ctx, tone } = pen
  for (const [u0, u1, c] of [
    [1.1, 1.8, '#efe6d0'],
    [2.2, 2.9, '#efe6d0'],
    [3.3, 4.0, '#efe6d0'],
  ] as const) {
    const q = rect(walls.left, u0, 0.8, u1, 2.6)
    poly(ctx, q, tone.lit(c), tone.lit('#8a6a44'), 3)
    poly(ctx, rect(walls.left, u0, 2.56, u1, 2.66), tone.lit('#553424'))
    clipped(ctx, q, () => {
      const [sx, sy] = walls.left((u0 + u1) / 2, 1.5)
      for (let i = 0; i < 5; i++)
        stroke(
          ctx,
          [
            [sx - 18 + i * 9, sy + 70],
            [sx - 8 + i * 6, sy - 30 - i * 12],
          ],
          withAlpha(tone.lit('#3a4a42'), 0.7),
          4,
        )
      disc(ctx, sx + 12, sy - 60, 10, tone.lit('#b8483a'))
    })
  }
}
