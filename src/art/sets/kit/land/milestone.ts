import type { Pen } from '../base/pen.ts'
import { poly, roundRect, shade } from '../paint/brush.ts'

/** A stone by the road with two characters, its foot at x, y. */
export function milestone(pen: Pen, x: number, y: number, words: string): void {
  const { ctx, tone } = pen
  const stone = tone.lit('#b4b0a6')
  roundRect(ctx, x - 42, y - 210, 84, 210, 26, stone)
  poly(
    ctx,
    [
      [x + 16, y - 204],
      [x + 42, y - 184],
      [x + 42, y],
      [x + 16, y],
    ],
    shade(stone, -0.09),
  )
  ctx.fillStyle = shade(stone, -0.22)
  ctx.font = '46px "Sanbu Serif"'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  for (const [i, glyph] of [...words].entries()) ctx.fillText(glyph, x - 6, y - 138 + i * 54)
}
