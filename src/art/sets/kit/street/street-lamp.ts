import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

export function streetLamp(pen: Pen, x: number, z: number, height = 4.6): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const pole = tone.lit('#3a4152')
  const [bx, by] = space.at(x, 0, z)
  const [, ty] = space.at(x, height, z)
  const w = 0.045 * s
  ctx.fillStyle = pole
  ctx.fillRect(bx - w, ty, w * 2, by - ty)
  ctx.fillStyle = shade(pole, 0.12)
  ctx.fillRect(bx - w, ty, w * 0.6, by - ty)
  const reach = -Math.sign(x) * 0.9 * s
  ctx.strokeStyle = pole
  ctx.lineWidth = w * 1.4
  ctx.beginPath()
  ctx.moveTo(bx, ty + 0.3 * s)
  ctx.quadraticCurveTo(bx, ty, bx + reach, ty)
  ctx.stroke()
  ctx.fillStyle = tone.dark ? '#fff0cf' : shade(pole, 0.08)
  ctx.fillRect(bx + reach - 0.22 * s, ty - 0.02 * s, 0.44 * s, 0.1 * s)
  if (tone.dark) {
    lampGlow(pen, bx + reach, ty + 0.06 * s, 0.42 * s)
    const [fx, fy] = space.at(x - Math.sign(x) * 0.9, 0, z)
    glow(ctx, fx, fy, 2.2 * s, tone.lamp, 0.3, { flat: 0.25 })
  }
}
