import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { across, oval, poly, shade, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A village well of stone with its windlass. */
export function well(pen: Pen): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(1.5, 0, 2.9)
  const s = space.scale(2.9)
  contact(ctx, x, y, 0.62 * s, 0.1 * s, 0.45)
  ctx.fillStyle = across(ctx, x - 0.5 * s, x + 0.5 * s, [
    [0, tone.lit('#b8b2a8')],
    [0.4, tone.lit('#a09a92')],
    [1, tone.lit('#6a665f')],
  ])
  ctx.fillRect(x - 0.5 * s, y - 0.6 * s, s, 0.6 * s)
  oval(ctx, x, y, 0.5 * s, 0.09 * s, ctx.fillStyle)
  oval(ctx, x, y - 0.6 * s, 0.5 * s, 0.1 * s, tone.lit('#c4beb4'))
  oval(ctx, x, y - 0.6 * s, 0.38 * s, 0.07 * s, tone.lit('#22262c'))
  for (const k of [-0.42, 0.42])
    stroke(
      ctx,
      [
        [x + k * s, y - 0.55 * s],
        [x + k * s, y - 1.5 * s],
      ],
      tone.lit('#6a4c34'),
      13,
    )
  stroke(
    ctx,
    [
      [x - 0.5 * s, y - 1.45 * s],
      [x + 0.5 * s, y - 1.45 * s],
    ],
    tone.lit('#7a5a3e'),
    16,
  )
  stroke(
    ctx,
    [
      [x, y - 1.42 * s],
      [x, y - 0.66 * s],
    ],
    tone.lit('#c9b48a'),
    4,
  )
}

/** A well ringed with cut stone, a bucket on a rope under its frame. */
export function framedWell(pen: Pen, mx: number, z: number): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(mx, 0, z)
  const s = space.scale(z)
  const at = (u: number, v: number, px = 0): Point => [x + u * s + px, y - v * s]
  box(pen, { x: mx, z: z - 0.3, width: 0.95, height: 0.5, depth: 0.7 }, '#a5a098', { top: '#1c2026' })
  const wood = tone.lit('#6f4f38')
  for (const k of [-0.42, 0.42]) poly(ctx, [at(k, 1.5, -9), at(k, 1.5, 9), at(k, 0.3, 11), at(k, 0.3, -11)], wood)
  poly(ctx, [at(-0.58, 1.5), at(0.58, 1.5), at(0.58, 1.42), at(-0.58, 1.42)], tone.lit('#7d5a40'))
  poly(ctx, [at(0, 1.42, -3), at(0, 1.42, 3), at(0, 0.85, 3), at(0, 0.85, -3)], tone.lit('#b59a6a'))
  const pail = tone.lit('#8a6a4a')
  poly(ctx, [at(-0.13, 0.85), at(0.13, 0.85), at(0.1, 0.62), at(-0.1, 0.62)], pail, shade(pail, -0.15), 3)
}
