import type { Pen } from '../base/pen.ts'
import { disc, downwards, oval, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A seated figure of gold before its halo; (x, y) is the middle of its lap, `s` pixels to a metre. */
export function buddha(pen: Pen, x: number, y: number, s: number): void {
  const { ctx, tone } = pen
  const gold = tone.lit('#c99a3e', tone.dark ? 1.05 : 0.95)
  const line = shade(gold, -0.22)
  glow(ctx, x, y - 1.1 * s, 2.1 * s, '#ffc46a', 0.5)
  oval(ctx, x, y - 1.0 * s, 1.15 * s, 1.5 * s, shade(gold, -0.18))
  ctx.strokeStyle = gold
  ctx.lineWidth = 6
  for (let i = 0; i < 26; i++) {
    const a = (i / 26) * 6.283
    ctx.beginPath()
    ctx.moveTo(x + Math.cos(a) * 0.95 * s, y - 1.0 * s + Math.sin(a) * 1.26 * s)
    ctx.lineTo(x + Math.cos(a) * 1.12 * s, y - 1.0 * s + Math.sin(a) * 1.46 * s)
    ctx.stroke()
  }
  disc(ctx, x, y - 1.68 * s, 0.52 * s, shade(gold, -0.08))
  ctx.stroke()
  const fill = downwards(ctx, y - 1.9 * s, y + 0.4 * s, [
    [0, shade(gold, 0.1)],
    [0.5, gold],
    [1, shade(gold, -0.14)],
  ])
  const part = (path: () => void) => {
    ctx.beginPath()
    path()
    ctx.fillStyle = fill
    ctx.fill()
    ctx.strokeStyle = line
    ctx.lineWidth = 4
    ctx.stroke()
  }
  // Lotus seat, crossed legs, body with its robe, head.
  for (let i = -4; i <= 4; i++)
    part(() => ctx.ellipse(x + i * 0.24 * s, y + 0.42 * s, 0.15 * s, 0.22 * s, i * 0.09, 0, 6.29))
  part(() => {
    ctx.moveTo(x - 1.05 * s, y + 0.28 * s)
    ctx.bezierCurveTo(x - 1.1 * s, y - 0.12 * s, x - 0.5 * s, y - 0.2 * s, x, y - 0.05 * s)
    ctx.bezierCurveTo(x + 0.5 * s, y - 0.2 * s, x + 1.1 * s, y - 0.12 * s, x + 1.05 * s, y + 0.28 * s)
    ctx.closePath()
  })
  part(() => {
    ctx.moveTo(x - 0.46 * s, y)
    ctx.bezierCurveTo(x - 0.66 * s, y - 0.4 * s, x - 0.72 * s, y - 1.0 * s, x - 0.42 * s, y - 1.2 * s)
    ctx.quadraticCurveTo(x, y - 1.34 * s, x + 0.42 * s, y - 1.2 * s)
    ctx.bezierCurveTo(x + 0.72 * s, y - 1.0 * s, x + 0.66 * s, y - 0.4 * s, x + 0.46 * s, y)
    ctx.closePath()
  })
  ctx.beginPath()
  ctx.moveTo(x - 0.4 * s, y - 1.18 * s)
  ctx.quadraticCurveTo(x - 0.1 * s, y - 0.6 * s, x + 0.5 * s, y - 0.3 * s)
  ctx.stroke()
  part(() => ctx.ellipse(x, y - 0.06 * s, 0.3 * s, 0.1 * s, 0, 0, 6.29))
  part(() => ctx.ellipse(x, y - 1.62 * s, 0.28 * s, 0.34 * s, 0, 0, 6.29))
  ctx.fillStyle = shade(tone.lit('#2f3a5f'), 0.02)
  ctx.beginPath()
  ctx.arc(x, y - 1.76 * s, 0.27 * s, Math.PI, 0)
  ctx.arc(x, y - 2.0 * s, 0.12 * s, 0, Math.PI * 2)
  ctx.fill()
  for (const k of [-1, 1]) {
    stroke(
      ctx,
      [
        [x + k * 0.06 * s, y - 1.6 * s],
        [x + k * 0.18 * s, y - 1.61 * s],
      ],
      line,
      5,
    )
    stroke(
      ctx,
      [
        [x + k * 0.05 * s, y - 1.7 * s],
        [x + k * 0.2 * s, y - 1.72 * s],
      ],
      line,
      4,
    )
  }
  stroke(
    ctx,
    [
      [x - 0.06 * s, y - 1.44 * s],
      [x + 0.06 * s, y - 1.44 * s],
    ],
    line,
    5,
  )
  disc(ctx, x, y - 1.78 * s, 5, '#d8483a')
}
