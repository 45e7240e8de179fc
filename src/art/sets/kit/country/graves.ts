import type { Pen } from '../base/pen.ts'
import { along, oval, shade } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A headstone with a rounded top and its lines of writing; `kind` makes it lean, stand taller, weather otherwise. */
export function headstone(pen: Pen, x: number, z: number, kind: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const base = shade(tone.lit('#a8a9a6'), ((kind * 13) % 7) * 0.012 - 0.05)
  const [w, h] = [0.42 * s, (0.8 + ((kind * 5) % 4) * 0.07) * s]
  contact(ctx, cx, cy, w, 0.1 * s, 0.5)
  ctx.save()
  ctx.translate(cx, cy)
  ctx.rotate((((kind * 11) % 5) - 2) * 0.014)
  ctx.fillStyle = along(
    ctx,
    [-w / 2, 0],
    [w / 2, 0],
    [
      [0, shade(base, 0.05)],
      [0.6, base],
      [1, shade(base, -0.1)],
    ],
  )
  ctx.beginPath()
  ctx.roundRect(-w / 2, -h, w, h, [w * 0.48, w * 0.48, 0, 0])
  ctx.fill()
  ctx.strokeStyle = shade(base, -0.2)
  ctx.lineWidth = Math.max(1.5, 0.012 * s)
  ctx.stroke()
  for (let i = 0; i < 3; i++) {
    ctx.beginPath()
    ctx.moveTo(-w * 0.24 + i * w * 0.24, -h * 0.74)
    ctx.lineTo(-w * 0.24 + i * w * 0.24, -h * (i === 1 ? 0.26 : 0.4))
    ctx.stroke()
  }
  if (tone.snow) oval(ctx, 0, -h + 0.02 * s, w * 0.44, 0.05 * s, tone.lit('#f4f8fd'))
  ctx.restore()
  ctx.fillStyle = shade(base, -0.07)
  ctx.fillRect(cx - w * 0.64, cy - 0.07 * s, w * 1.28, 0.09 * s)
}

/** Rows of headstones at depths `z`, the farthest first, a way left open in the middle. */
export function graveRows(pen: Pen, ...rows: readonly number[]): void {
  for (const z of rows) {
    const count = Math.round(10 / Math.sqrt(z / 5))
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * (1.15 + z * 0.05)
      if (Math.abs(x) > 0.75) headstone(pen, x, z, i * 7 + z)
    }
  }
}

/** White and yellow flowers laid down on the ground. */
export function laidFlowers(pen: Pen, fx: number, z: number): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(fx, 0, z)
  for (let i = 0; i < 9; i++) {
    const a = -2.6 + i * 0.26
    oval(ctx, x - 30 + Math.cos(a) * 46, y - 20 + Math.sin(a) * 34, 15, 13, tone.lit(i % 2 ? '#fbf7ee' : '#f2d86a'))
  }
}
