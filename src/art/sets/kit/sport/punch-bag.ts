import type { Pen } from '../base/pen.ts'
import { downwards, shade, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A punch bag on its chain, its upper end at height y. */
export function punchBag(pen: Pen, x: number, y: number, z: number, colour: string): void {
  const { ctx, space, tone } = pen
  const [bx, by] = space.at(x, y, z)
  const s = space.scale(z)
  stroke(
    ctx,
    [
      [bx, -160],
      [bx, by],
    ],
    tone.lit('#7d838c'),
    6,
  )
  const leather = tone.lit(colour)
  contact(ctx, bx, space.at(x, 0, z)[1], 0.3 * s, 0.06 * s, 0.5)
  ctx.fillStyle = downwards(ctx, by, by + 1.15 * s, [
    [0, shade(leather, 0.06)],
    [0.5, leather],
    [1, shade(leather, -0.1)],
  ])
  ctx.beginPath()
  ctx.roundRect(bx - 0.2 * s, by, 0.4 * s, 1.15 * s, 0.12 * s)
  ctx.fill()
  ctx.fillStyle = 'rgba(255,255,255,.16)'
  ctx.fillRect(bx + 0.06 * s, by + 0.06 * s, 0.06 * s, 1.0 * s)
  for (const k of [0.25, 0.9])
    stroke(
      ctx,
      [
        [bx - 0.2 * s, by + k * s],
        [bx + 0.2 * s, by + k * s],
      ],
      tone.lit('#2c2a2e'),
      12,
    )
}
