import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, oval, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A bath tub: a rounded shell with a rolled rim, water and foam in it, a golden tap. */
export function tub(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [tx, ty] = space.at(x, 0, z)
  const white = tone.lit('#f8f8f6')
  oval(ctx, tx, ty, 0.85 * s, 0.1 * s, 'rgba(8,12,24,.4)')
  ctx.fillStyle = downwards(ctx, ty - 0.58 * s, ty, [
    [0, shade(white, -0.02)],
    [1, shade(white, -0.16)],
  ])
  ctx.beginPath()
  ctx.moveTo(tx - 0.84 * s, ty - 0.56 * s)
  ctx.bezierCurveTo(tx - 0.8 * s, ty + 0.02 * s, tx - 0.5 * s, ty, tx, ty)
  ctx.bezierCurveTo(tx + 0.5 * s, ty, tx + 0.8 * s, ty + 0.02 * s, tx + 0.84 * s, ty - 0.56 * s)
  ctx.fill()
  oval(ctx, tx, ty - 0.57 * s, 0.87 * s, 0.15 * s, white)
  oval(ctx, tx, ty - 0.56 * s, 0.78 * s, 0.115 * s, tone.lit('#9fc8d4'))
  const random = pen.random.fork('foam')
  for (let i = 0; i < 40; i++) {
    const a = random.range(0, 6.28)
    const d = Math.sqrt(random.next()) * 0.7
    oval(
      ctx,
      tx + Math.cos(a) * d * s,
      ty - 0.58 * s + Math.sin(a) * d * 0.12 * s,
      26,
      15,
      withAlpha(tone.lit('#ffffff'), 0.85),
    )
  }
  stroke(
    ctx,
    [
      [tx + 0.7 * s, ty - 0.62 * s],
      [tx + 0.7 * s, ty - 0.95 * s],
      [tx + 0.5 * s, ty - 0.95 * s],
      [tx + 0.48 * s, ty - 0.84 * s],
    ],
    tone.lit('#c9a45c'),
    12,
  )
}

/** The pale air over a tub. */
export function bathGlow(pen: Pen, x: number, z: number): void {
  const { ctx, space } = pen
  const s = space.scale(z)
  const [tx, ty] = space.at(x, 0, z)
  glow(ctx, tx, ty - 0.8 * s, 0.9 * s, '#ffffff', 0.22, { flat: 0.7 })
}

/** Clouds of steam that rise from (x, y, z), for `moving`. */
export function bathSteam(pen: Pen, seconds: number, x: number, y: number, z: number): void {
  const [px, py] = pen.space.at(x, y, z)
  for (let i = 0; i < 4; i++) {
    const t = (seconds * 0.16 + i * 0.25) % 1
    glow(
      pen.ctx,
      px + Math.sin(i * 2.3 + seconds * 0.5) * 150,
      py - t * 520,
      190,
      '#ffffff',
      0.22 * Math.sin(Math.PI * t),
    )
  }
}
