import type { Pen } from '../base/pen.ts'
import { shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A plain car at x, z: on the right it drives away and shows its tail lights, on the left it comes. */
export function car(pen: Pen, x: number, z: number, colour: string, tail = x > 0): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const base = tone.lit(colour)
  ctx.save()
  ctx.translate(cx, cy)
  ctx.scale(s, s)
  ctx.fillStyle = 'rgba(8,8,24,.5)'
  ctx.beginPath()
  ctx.ellipse(0, 0, 1.05, 0.1, 0, 0, 6.29)
  ctx.fill()
  ctx.fillStyle = '#14151f'
  ctx.fillRect(-0.85, -0.36, 0.26, 0.36)
  ctx.fillRect(0.59, -0.36, 0.26, 0.36)
  const body = ctx.createLinearGradient(0, -1.45, 0, -0.15)
  body.addColorStop(0, shade(base, 0.1))
  body.addColorStop(0.5, base)
  body.addColorStop(1, shade(base, -0.14))
  ctx.fillStyle = body
  ctx.beginPath()
  ctx.moveTo(-0.92, -0.2)
  ctx.bezierCurveTo(-0.98, -0.7, -0.95, -0.85, -0.84, -0.9)
  ctx.bezierCurveTo(-0.7, -1.3, -0.62, -1.42, -0.5, -1.45)
  ctx.lineTo(0.5, -1.45)
  ctx.bezierCurveTo(0.62, -1.42, 0.7, -1.3, 0.84, -0.9)
  ctx.bezierCurveTo(0.95, -0.85, 0.98, -0.7, 0.92, -0.2)
  ctx.closePath()
  ctx.fill()
  ctx.fillStyle = tone.lit('#2b3850')
  ctx.beginPath()
  ctx.moveTo(-0.68, -0.92)
  ctx.lineTo(-0.5, -1.34)
  ctx.lineTo(0.5, -1.34)
  ctx.lineTo(0.68, -0.92)
  ctx.fill()
  ctx.fillStyle = 'rgba(255,255,255,.16)'
  ctx.beginPath()
  ctx.moveTo(-0.4, -0.92)
  ctx.lineTo(-0.2, -1.34)
  ctx.lineTo(0.05, -1.34)
  ctx.lineTo(-0.15, -0.92)
  ctx.fill()
  ctx.fillStyle = shade(base, -0.12)
  ctx.fillRect(-0.9, -0.42, 1.8, 0.05)
  ctx.fillStyle = '#e8e6df'
  ctx.fillRect(-0.22, -0.6, 0.44, 0.13)
  ctx.restore()
  const lamp = tail ? '#ff4a3a' : '#fff0d0'
  for (const k of [-0.7, 0.7]) {
    ctx.fillStyle = lamp
    ctx.beginPath()
    ctx.ellipse(cx + k * s, cy - 0.68 * s, 0.17 * s, 0.07 * s, 0, 0, 6.29)
    ctx.fill()
    if (tone.dark) glow(ctx, cx + k * s, cy - 0.68 * s, 0.8 * s, lamp, 0.7)
    if (tone.dark && !tail) glow(ctx, cx + k * s, cy - 0.68 * s, 1.9 * s, lamp, 0.35)
  }
}
