import { lineWeight } from '../../ink/ink.ts'
import type { OrnamentDefinition } from './ornament.ts'

/** A plain wooden or jade stick through the knot. */
export const hairStick: OrnamentDefinition = {
  name: 'hair-stick',
  label: { zh: '木簪', en: 'hair stick' },
  hat: false,
  draw(ctx, { subject, space }) {
    const [ax, ay] = space.project(-46, -150, -34)
    const [bx, by] = space.project(50, -168, -30)
    const path = new Path2D()
    path.moveTo(ax, ay)
    path.lineTo(bx, by)
    ctx.lineCap = 'round'
    ctx.strokeStyle = '#3f2a1c'
    ctx.lineWidth = 6 + lineWeight(2, subject.scale)
    ctx.stroke(path)
    ctx.strokeStyle = '#9a7450'
    ctx.lineWidth = 5
    ctx.stroke(path)
    ctx.fillStyle = '#7fc0a4'
    ctx.strokeStyle = '#2f5a4a'
    ctx.lineWidth = 1.4
    ctx.beginPath()
    ctx.arc(bx, by, 6, 0, Math.PI * 2)
    ctx.fill()
    ctx.stroke()
  },
}
