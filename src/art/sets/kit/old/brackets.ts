import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'

/** Bracket sets and the painted beam under an eave. */
export function brackets(
  pen: Pen,
  x: number,
  y: number,
  half: number,
  height: number,
  wood: string,
  gold: string,
): void {
  const { ctx, tone } = pen
  const w = half * 0.86
  const teal = mixColours(tone.lit('#2f7f86'), wood, 0.12)
  ctx.fillStyle = downwards(ctx, y, y + height, [
    [0, shade(wood, -0.16)],
    [1, shade(wood, -0.06)],
  ])
  ctx.fillRect(x - w, y, w * 2, height)
  const n = Math.max(5, Math.round(half / 42))
  for (let i = 0; i < n; i++) {
    const cx = x - w + ((i + 0.5) / n) * w * 2
    const b = (w * 2) / n
    for (const [k, c] of [
      [0.42, teal],
      [0.3, shade(teal, 0.08)],
      [0.17, gold],
    ] as const)
      poly(
        ctx,
        [
          [cx - b * k, y + height * (0.5 - k)],
          [cx + b * k, y + height * (0.5 - k)],
          [cx + b * k * 0.4, y + height * 0.55],
          [cx - b * k * 0.4, y + height * 0.55],
        ],
        c,
      )
  }
  const by = y + height * 0.55
  ctx.fillStyle = downwards(ctx, by, by + height * 0.5, [
    [0, shade(teal, 0.04)],
    [1, shade(teal, -0.1)],
  ])
  ctx.fillRect(x - w, by, w * 2, height * 0.5)
  for (let i = 0; i < n; i++) {
    const cx = x - w + ((i + 0.5) / n) * w * 2
    poly(
      ctx,
      [
        [cx - (w / n) * 0.6, by + height * 0.25],
        [cx, by + height * 0.06],
        [cx + (w / n) * 0.6, by + height * 0.25],
        [cx, by + height * 0.44],
      ],
      i % 2 ? wood : shade(wood, 0.05),
      gold,
      1.5,
    )
  }
  stroke(
    ctx,
    [
      [x - w, by],
      [x + w, by],
    ],
    gold,
    Math.max(2, half * 0.008),
  )
  stroke(
    ctx,
    [
      [x - w, by + height * 0.5],
      [x + w, by + height * 0.5],
    ],
    gold,
    Math.max(2, half * 0.008),
  )
  ctx.fillStyle = downwards(ctx, y, y + height * 1.4, [
    [0, withAlpha(shade(tone.shade, -0.25), 0.5)],
    [1, withAlpha(tone.shade, 0)],
  ])
  ctx.fillRect(x - w, y, w * 2, height * 1.4)
}
