import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, shade } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A sofa seen from the front: back, seat, arms, cushions. */
export function sofa(
  pen: Pen,
  x: number,
  z: number,
  width: number,
  colour: string,
  cushions: readonly string[] = [],
): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const base = tone.lit(colour)
  const w = width * s
  contact(ctx, cx, cy, w * 0.62, 0.2 * s, 0.55)
  const soft = (bx: number, by: number, bw: number, bh: number, r: number, tint: string) => {
    ctx.fillStyle = downwards(ctx, by, by + bh, [
      [0, shade(tint, 0.06)],
      [0.25, tint],
      [1, shade(tint, -0.1)],
    ])
    ctx.strokeStyle = withAlpha(shade(tint, -0.2), 0.9)
    ctx.lineWidth = 2
    ctx.beginPath()
    ctx.roundRect(bx, by, bw, bh, r)
    ctx.fill()
    ctx.stroke()
    ctx.strokeStyle = withAlpha(shade(tint, 0.17), 0.7)
    ctx.beginPath()
    ctx.moveTo(bx + r, by + 3)
    ctx.lineTo(bx + bw - r, by + 3)
    ctx.stroke()
  }
  for (const k of [-0.44, 0.44]) {
    ctx.fillStyle = tone.lit('#3a2a22')
    ctx.fillRect(cx + k * w - 4, cy - 0.14 * s, 8, 0.14 * s)
  }
  soft(cx - w * 0.47, cy - 0.86 * s, w * 0.94, 0.62 * s, 0.13 * s, shade(base, -0.035))
  const seats = Math.max(2, Math.round(width / 0.75))
  for (let i = 0; i < seats; i++)
    soft(cx - w * 0.42 + (w * 0.84 * i) / seats, cy - 0.82 * s, (w * 0.84) / seats - 3, 0.42 * s, 0.07 * s, base)
  for (let i = 0; i < seats; i++)
    soft(
      cx - w * 0.42 + (w * 0.84 * i) / seats,
      cy - 0.46 * s,
      (w * 0.84) / seats - 2,
      0.2 * s,
      0.05 * s,
      shade(base, 0.03),
    )
  soft(cx - w * 0.45, cy - 0.28 * s, w * 0.9, 0.18 * s, 0.03 * s, shade(base, -0.05))
  for (const k of [-1, 1])
    soft(
      k < 0 ? cx - w * 0.52 : cx + w * 0.4,
      cy - 0.62 * s,
      w * 0.12,
      0.54 * s,
      0.08 * s,
      shade(base, k === Math.sign(pen.side) ? 0.02 : -0.03),
    )
  cushions.forEach((cushion, i) => {
    const px = cx + w * (-0.28 + (0.56 * i) / Math.max(1, cushions.length - 1))
    ctx.save()
    ctx.translate(px, cy - 0.6 * s)
    ctx.rotate(i % 2 === 0 ? -0.2 : 0.16)
    soft(-0.2 * s, -0.18 * s, 0.4 * s, 0.36 * s, 0.08 * s, tone.lit(cushion))
    ctx.restore()
  })
}
