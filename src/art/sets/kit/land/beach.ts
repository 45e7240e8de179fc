import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { oval, shade } from '../paint/brush.ts'
import { ground } from './ground.ts'

/** Sand from the water's edge at about 1330 px, wet along it. */
export function beach(pen: Pen): void {
  const { ctx, tone } = pen
  ctx.save()
  ctx.beginPath()
  ctx.moveTo(-160, 1330)
  ctx.quadraticCurveTo(300, 1400, 620, 1330)
  ctx.quadraticCurveTo(900, 1280, 1240, 1340)
  ctx.lineTo(1240, 2080)
  ctx.lineTo(-160, 2080)
  ctx.clip()
  ground(pen, tone.snow ? '#e8eef6' : '#dcc79a', { from: 1250, marks: 120 })
  ctx.restore()
  ctx.strokeStyle = withAlpha(shade(tone.lit('#b89c6c'), -0.06), 0.5)
  ctx.lineWidth = 90
  ctx.beginPath()
  ctx.moveTo(-160, 1360)
  ctx.quadraticCurveTo(300, 1430, 620, 1362)
  ctx.quadraticCurveTo(900, 1312, 1240, 1372)
  ctx.stroke()
}

/** Shells that the water has left. */
export function shells(pen: Pen, count: number): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('shells')
  for (let i = 0; i < count; i++) {
    const t = random.next()
    oval(
      ctx,
      random.range(-100, 1180),
      1500 + t * 500,
      6 + 12 * t,
      3 + 5 * t,
      tone.lit(random.pick(['#f6efe2', '#e8b8a0', '#a89878'])),
    )
  }
}
