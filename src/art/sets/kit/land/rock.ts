import { withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { along, clipped, oval, poly, shade, stroke } from '../paint/brush.ts'

/** A boulder with lit top and dark side. */
export function rock(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  colour = '#7d8088',
  name = '',
): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`rock ${x} ${y} ${name}`)
  const base = tone.lit(colour)
  oval(ctx, x, y, width * 0.62, height * 0.1 + 4, 'rgba(10,10,26,.35)')
  const outline: Point[] = []
  const n = 9
  for (let i = 0; i <= n; i++) {
    const a = Math.PI * (1 - i / n)
    outline.push([
      x + Math.cos(a) * width * 0.5 * random.range(0.86, 1.1),
      y - Math.sin(a) ** 0.7 * height * random.range(0.82, 1.06),
    ])
  }
  poly(
    ctx,
    outline,
    along(
      ctx,
      [x + side * width * 0.5, y - height],
      [x - side * width * 0.4, y],
      [
        [0, shade(base, 0.07)],
        [0.45, base],
        [1, shade(base, -0.14)],
      ],
    ),
    withAlpha(shade(base, -0.22), 0.9),
    2.4,
  )
  clipped(ctx, outline, () => {
    for (let i = 0; i < 4; i++) {
      const a = outline[random.integer(2, n - 2)]!
      const q: Point[] = [
        a,
        [a[0] - side * width * random.range(0.1, 0.26), a[1] + height * 0.4],
        [a[0] - side * width * 0.5, y],
        [a[0] - side * width * 0.6, a[1]],
      ]
      poly(ctx, q, withAlpha(shade(base, -0.07), 0.55))
      stroke(ctx, [q[0]!, q[1]!], withAlpha(shade(base, -0.2), 0.5), 1.8)
    }
    if (tone.snow)
      poly(
        ctx,
        [
          ...outline.slice(2, n - 1),
          [x + width * 0.3, y - height * 0.72],
          [x, y - height * 0.62],
          [x - width * 0.34, y - height * 0.74],
        ],
        tone.lit('#f6faff'),
      )
  })
}
