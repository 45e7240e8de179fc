import type { Pen } from '../base/pen.ts'
import { across, oval, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A village well of stone with its windlass. */
export function villageWell(pen: Pen, wx: number, z: number): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(wx, 0, z)
  const s = space.scale(z)
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
