import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade, stroke } from '../paint/brush.ts'
import { spray } from './branches.ts'

/** A stalk of bamboo with nodes, and leaves near its top. */
export function bamboo(
  pen: Pen,
  x: number,
  foot: number,
  top: number,
  width: number,
  colour = '#6c9a4f',
  far = 0,
): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`bamboo ${x}`)
  const base = mixColours(tone.lit(colour), tone.haze, far)
  const bend = random.range(-40, 40)
  const at = (t: number): number => x + bend * t * t
  let y = foot
  const step = width * random.range(5, 7)
  while (y > top) {
    const next = Math.max(top, y - step)
    const [a, b] = [at((foot - y) / (foot - top)), at((foot - next) / (foot - top))]
    poly(
      ctx,
      [
        [a - width / 2, y],
        [b - width / 2, next],
        [b + width / 2, next],
        [a + width / 2, y],
      ],
      along(
        ctx,
        [a - width / 2, 0],
        [a + width / 2, 0],
        side < 0
          ? [
              [0, shade(base, 0.05)],
              [0.28, shade(base, 0.12)],
              [0.6, base],
              [1, shade(base, -0.14)],
            ]
          : [
              [0, shade(base, -0.14)],
              [0.5, base],
              [0.75, shade(base, 0.12)],
              [1, shade(base, 0.04)],
            ],
      ),
    )
    stroke(
      ctx,
      [
        [b - width * 0.56, next],
        [b + width * 0.56, next],
      ],
      shade(base, -0.16),
      Math.max(1.5, width * 0.12),
    )
    stroke(
      ctx,
      [
        [b - width * 0.5, next + width * 0.15],
        [b + width * 0.5, next + width * 0.15],
      ],
      withAlpha(shade(base, 0.2), 0.7),
      Math.max(1, width * 0.07),
    )
    if (random.chance(0.5) && far < 0.75)
      spray(pen, b, next, width * 4.6, base, random.chance(0.5) ? 1 : -1, random.next())
    y = next
  }
}
