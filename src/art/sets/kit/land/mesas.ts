import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { clipped, downwards, poly, shade, stroke } from '../paint/brush.ts'

/** Table mountains with banded cliffs. */
export function mesas(pen: Pen, y: number, height: number, distance: number): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`mesa ${y}`)
  let x = -200
  while (x < 1240) {
    const w = random.range(110, 300)
    const h = height * random.range(0.4, 1.1)
    const base = mixColours(tone.lit('#9a4f48'), tone.lit('#f0b080'), distance)
    const q: Point[] = [
      [x, y],
      [x + w * 0.12, y - h * 0.5],
      [x + w * 0.17, y - h],
      [x + w * 0.8, y - h * random.range(0.94, 1)],
      [x + w * 0.86, y - h * 0.45],
      [x + w, y],
    ]
    poly(
      ctx,
      q,
      downwards(ctx, y - h, y, [
        [0, shade(base, 0.04)],
        [1, mixColours(base, tone.lit('#f0b080'), 0.5)],
      ]),
    )
    clipped(ctx, q, () => {
      for (let i = 1; i < 7; i++)
        stroke(
          ctx,
          [
            [x, y - (h * i) / 7],
            [x + w, y - (h * i) / 7 + 4],
          ],
          withAlpha(shade(base, -0.06), 0.5),
          3,
        )
      poly(
        ctx,
        [
          [x + w * 0.5, y - h],
          [x + (side < 0 ? w : 0), y - h],
          [x + (side < 0 ? w : 0), y],
          [x + w * 0.58, y],
        ],
        withAlpha(shade(base, -0.09), 0.6),
      )
    })
    x += w * random.range(0.9, 1.5)
  }
}
