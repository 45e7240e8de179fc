import { mixColours, withAlpha } from '../../../colour/colour.ts'
import { inkPath } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { along, oval, shade } from '../paint/brush.ts'

/** A tall trunk that leaves the picture at its top, with roots at (x, y) and bark lit from one side. */
export function trunk(pen: Pen, x: number, y: number, width: number, far = 0, colour = '#5a4a3c'): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`trunk ${x} ${y}`)
  const base = mixColours(tone.lit(colour), tone.haze, far)
  const lean = random.range(-0.4, 0.4) * width
  const light = shade(base, 0.07)
  const dark = shade(base, -0.1)
  oval(ctx, x, y, width * 1.5, width * 0.2, 'rgba(8,8,20,.28)')
  ctx.fillStyle = along(
    ctx,
    [x - width / 2, 0],
    [x + width / 2, 0],
    side < 0
      ? [
          [0, base],
          [0.2, light],
          [0.55, base],
          [1, dark],
        ]
      : [
          [0, dark],
          [0.45, base],
          [0.8, light],
          [1, base],
        ],
  )
  ctx.beginPath()
  ctx.moveTo(x - width * 0.42 + lean, -180)
  ctx.bezierCurveTo(x - width * 0.46, y * 0.5, x - width * 0.5, y - width, x - width * 1.15, y + width * 0.12)
  ctx.quadraticCurveTo(x - width * 0.4, y - width * 0.06, x - width * 0.1, y + width * 0.1)
  ctx.quadraticCurveTo(x + width * 0.4, y - width * 0.1, x + width * 1.1, y + width * 0.14)
  ctx.bezierCurveTo(x + width * 0.52, y - width, x + width * 0.46, y * 0.5, x + width * 0.42 + lean, -180)
  ctx.fill()
  if (far > 0.6) return
  ctx.strokeStyle = withAlpha(dark, 0.6)
  for (let i = 0; i < width / 7; i++) {
    const u = random.range(-0.38, 0.38) * width
    const top = random.range(-100, y - width)
    ctx.lineWidth = random.range(1.5, 4)
    ctx.beginPath()
    ctx.moveTo(x + u + lean * (1 - top / y), top)
    ctx.quadraticCurveTo(x + u + random.range(-8, 8), top + 60, x + u * 1.05, top + random.range(60, 190))
    ctx.stroke()
  }
  for (let i = 0; i < 3; i++) {
    const way = random.chance(0.5) ? 1 : -1
    const from = random.range(60, y * 0.55)
    ctx.fillStyle = base
    ctx.fill(
      inkPath(
        [
          [x + way * width * 0.3, from],
          [x + way * width * 1.3, from - width * 0.7],
          [x + way * width * 2.6, from - width * 0.9],
        ],
        width * 0.26,
        (t) => 1 - 0.85 * t,
      ),
    )
  }
  if (tone.snow) oval(ctx, x, y + 2, width * 1.2, width * 0.14, tone.lit('#f2f6fc'))
}
