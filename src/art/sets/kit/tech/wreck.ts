import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, oval, poly, shade, stroke } from '../paint/brush.ts'

/** A ship that came down, nose in the sand, its middle at x, y. */
export function wreck(pen: Pen, x: number, y: number): void {
  const { ctx, tone } = pen
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(-0.32)
  const hull = tone.lit('#6a6f86')
  poly(
    ctx,
    [
      [-190, 0],
      [-120, -62],
      [70, -80],
      [170, -30],
      [190, 0],
      [120, 34],
      [-150, 34],
    ],
    downwards(ctx, -80, 34, [
      [0, shade(hull, 0.1)],
      [1, shade(hull, -0.17)],
    ]),
    shade(hull, -0.25),
    2.5,
  )
  for (let i = 0; i < 5; i++)
    stroke(
      ctx,
      [
        [-110 + i * 56, -60],
        [-124 + i * 58, 20],
      ],
      shade(hull, -0.13),
      3,
    )
  poly(
    ctx,
    [
      [60, -76],
      [110, -170],
      [140, -60],
    ],
    shade(hull, -0.05),
  )
  oval(ctx, -184, 4, 22, 34, '#1c1c2c')
  ctx.restore()
  oval(ctx, x + 10, y + 53, 260, 26, withAlpha(tone.lit('#8a4a34'), 0.8))
}
