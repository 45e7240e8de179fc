import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'
import { contact, glow } from '../paint/glow.ts'

/** A campaign tent of `size` (1: 3.7 m wide), lit from within in the dark. */
export function tent(pen: Pen, x: number, z: number, size: number): void {
  const { ctx, space, tone } = pen
  const [cx, cy] = space.at(x, 0, z)
  const s = space.scale(z) * size
  const far = Math.min(0.6, z / 42)
  const cloth = mixColours(tone.lit(tone.snow ? '#eef2f8' : '#d8c4a0'), tone.haze, far)
  const side = Math.sign(pen.side)
  contact(ctx, cx, cy, 2.1 * s, 0.16 * s, 0.4)
  const top: Point = [cx, cy - 2.7 * s]
  poly(
    ctx,
    [
      top,
      [cx - 0.5 * s, cy - 2.0 * s],
      [cx - 1.7 * s, cy - 0.95 * s],
      [cx - 1.85 * s, cy],
      [cx + 1.85 * s, cy],
      [cx + 1.7 * s, cy - 0.95 * s],
      [cx + 0.5 * s, cy - 2.0 * s],
    ],
    downwards(ctx, cy - 2.7 * s, cy, [
      [0, shade(cloth, 0.05)],
      [1, shade(cloth, -0.1)],
    ]),
    shade(cloth, -0.22),
    2,
  )
  poly(
    ctx,
    [
      top,
      [cx - side * 0.5 * s, cy - 2.0 * s],
      [cx - side * 1.7 * s, cy - 0.95 * s],
      [cx - side * 1.85 * s, cy],
      [cx - side * 0.5 * s, cy],
    ],
    withAlpha(shade(cloth, -0.1), 0.75),
  )
  stroke(
    ctx,
    [
      [cx - 1.7 * s, cy - 0.95 * s],
      [cx, cy - 0.86 * s],
      [cx + 1.7 * s, cy - 0.95 * s],
    ],
    mixColours(tone.lit('#a83a30'), tone.haze, far),
    Math.max(2, 0.07 * s),
  )
  poly(
    ctx,
    [
      [cx, cy - 1.5 * s],
      [cx - 0.36 * s, cy],
      [cx + 0.36 * s, cy],
    ],
    tone.dark ? mixColours('#ffb45a', cloth, far) : shade(cloth, -0.26),
  )
  if (tone.dark) glow(ctx, cx, cy - 0.6 * s, 1.2 * s, '#ffb45a', 0.5)
}

const rows = [
  [-8, 26, 1],
  [7, 24, 1],
  [-4, 20, 1],
  [3.4, 18, 1],
  [-5.4, 13, 1.1],
  [5.6, 12, 1.1],
  [-3.2, 8.2, 1.15],
  [3.5, 7.6, 1.15],
] as const

/** The tents of an army at both sides of a way. */
export function campTents(pen: Pen): void {
  for (const [x, z, size] of rows) tent(pen, x, z, size)
}
