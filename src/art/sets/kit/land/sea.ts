import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { area, areaRight, downwards, oval, shade } from '../paint/brush.ts'

/** The open sea below its horizon at 868 px, greener towards the shore. */
export function openSea(pen: Pen): void {
  const { ctx, tone } = pen
  const base = tone.lit('#2f86a8')
  ctx.fillStyle = downwards(ctx, 868, 1400, [
    [0, mixColours(base, tone.sky[3], 0.55)],
    [0.3, base],
    [0.75, mixColours(base, tone.lit('#6fc0b8'), 0.5)],
    [1, mixColours(base, tone.lit('#bfe6dc'), 0.6)],
  ])
  ctx.fillRect(area.x, 868, area.width, 600)
  const random = pen.random.fork('swell')
  for (let i = 0; i < 170; i++) {
    const t = random.next() ** 1.6
    const y = 872 + t * 480
    const w = (14 + 150 * t) * random.range(0.5, 1.2)
    oval(
      ctx,
      random.range(area.x, areaRight),
      y,
      w,
      1 + 4 * t,
      withAlpha(random.chance(0.5) ? mixColours(tone.sky[3], '#ffffff', 0.3) : shade(base, -0.07), 0.3),
    )
  }
}

/** Three breakers that run up a beach and back, foam at their edge, for `animate`. */
export function breakers(pen: Pen, seconds: number): void {
  const { ctx, tone } = pen
  for (let k = 0; k < 3; k++) {
    const t = (seconds * 0.16 + k / 3) % 1
    const reach = 1210 + Math.sin(t * Math.PI) * 150 + k * 14
    ctx.globalAlpha = 0.75 * Math.sin(t * Math.PI)
    ctx.strokeStyle = tone.lit('#fbfeff')
    ctx.lineCap = 'round'
    for (const [w, dy] of [
      [15, 0],
      [6, -26],
      [4, -52],
    ] as const) {
      ctx.lineWidth = w
      ctx.beginPath()
      for (let i = 0; i <= 24; i++) {
        const x = -160 + i * 58
        ctx.lineTo(x, reach + dy + Math.sin(i * 0.7 + k * 2 + dy) * 20 + Math.sin(i * 0.26 + 1) * 34)
      }
      ctx.stroke()
    }
  }
  ctx.globalAlpha = 1
}
