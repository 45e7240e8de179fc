import type { Pen } from '../base/pen.ts'
import { disc, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A ship seen from the side: wedge hull, tower, engines aglow. `way` −1 flies left. */
export function starship(pen: Pen, x: number, y: number, length: number, way: number, colour = '#8a97b4'): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  glow(ctx, x - way * length * 0.52, y, length * 0.32, '#6fd8ff', 0.9)
  ctx.save()
  ctx.translate(x, y)
  ctx.scale((way * length) / 100, length / 100)
  const hull = ctx.createLinearGradient(0, -12, 0, 10)
  hull.addColorStop(0, shade(base, 0.1))
  hull.addColorStop(0.5, base)
  hull.addColorStop(1, shade(base, -0.22))
  ctx.fillStyle = hull
  ctx.beginPath()
  ctx.moveTo(50, 1)
  ctx.lineTo(6, -6)
  ctx.lineTo(-8, -7)
  ctx.lineTo(-14, -14)
  ctx.lineTo(-30, -14)
  ctx.lineTo(-34, -7)
  ctx.lineTo(-50, -5)
  ctx.lineTo(-50, 5)
  ctx.lineTo(-30, 9)
  ctx.lineTo(10, 7)
  ctx.closePath()
  ctx.fill()
  ctx.fillStyle = 'rgba(6,10,30,.45)'
  ctx.fillRect(-48, 2, 80, 1.4)
  ctx.fillRect(-40, -4, 50, 0.9)
  ctx.fillStyle = '#bfeaff'
  for (let i = 0; i < 12; i++) ctx.fillRect(-28 + i * 4.3, -2.6, 1.7, 0.8)
  ctx.restore()
  disc(ctx, x - way * length * 0.5, y, length * 0.035, '#e8fbff')
}
