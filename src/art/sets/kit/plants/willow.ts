import { inkPath } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { oval, shade } from '../paint/brush.ts'

/** A willow with hanging withes. */
export function willow(pen: Pen, x: number, y: number, height: number): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('willow')
  const bark = tone.lit('#54443a')
  ctx.fillStyle = bark
  ctx.fill(
    inkPath(
      [
        [x, y],
        [x - 30, y - height * 0.4],
        [x + 30, y - height * 0.8],
        [x + 120, y - height],
      ],
      74,
      (t) => 1 - 0.75 * t,
    ),
  )
  for (let i = 0; i < 60; i++) {
    const sx = x - 240 + random.range(0, 560)
    const sy = y - height * random.range(0.85, 1.1) + Math.abs(sx - x - 60) * 0.3
    const l = height * random.range(0.25, 0.62)
    const c = shade(tone.lit(tone.snow ? '#c9d6d6' : tone.leaf('#7aa85a')), random.range(-0.09, 0.06))
    ctx.strokeStyle = c
    ctx.lineWidth = 2.4
    ctx.beginPath()
    ctx.moveTo(sx, sy)
    ctx.quadraticCurveTo(sx + 16, sy + l * 0.5, sx + 6, sy + l)
    ctx.stroke()
    for (let k = 1; k < 13; k++) {
      const t = k / 13
      const [lx, ly] = [sx + 16 * 2 * t * (1 - t) + 6 * t * t, sy + l * t]
      oval(ctx, lx + (k % 2 ? 6 : -6), ly, 3, 11, c)
    }
  }
}
