import { mixColours, withAlpha } from '../../../colour/colour.ts'
import { inkPath, type Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'

/** A pine as in a painting: bent trunk, flat pads of needles in layers. Foot at x, y; `lean` px at its top. */
export function pine(pen: Pen, x: number, y: number, height: number, lean = 0, far = 0): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`pine ${x} ${y}`)
  const bark = mixColours(tone.lit('#5a4238'), tone.haze, far)
  const leaf = mixColours(tone.lit('#2f5d4e'), tone.haze, far)
  const at = (t: number): Point => [x + lean * t + Math.sin(t * 5 + 1) * height * 0.04, y - height * t]
  ctx.fillStyle = bark
  ctx.fill(inkPath([at(0), at(0.3), at(0.6), at(0.97)], height * 0.085, (t) => 1 - 0.82 * t))
  ctx.fillStyle = withAlpha(shade(bark, 0.1), 0.6)
  ctx.fill(
    inkPath(
      [at(0.02), at(0.3), at(0.6), at(0.9)].map(([px, py]): Point => [px + pen.side * height * 0.014, py]),
      height * 0.02,
      (t) => 1 - t,
    ),
  )
  const pads = 7
  for (let i = 0; i < pads; i++) {
    const t = 0.34 + (0.66 * i) / (pads - 1)
    const [tx, ty] = at(t)
    const reach = height * (0.42 - 0.3 * (t - 0.3)) * random.range(0.8, 1.1)
    const way = i % 2 === 0 ? -1 : 1
    const cx = tx + (i === pads - 1 ? 0 : way * reach * 0.5)
    stroke(
      ctx,
      [
        [tx, ty + height * 0.03],
        [cx, ty + height * 0.012],
      ],
      bark,
      height * 0.016,
    )
    needlePad(pen, cx, ty, reach * (i === pads - 1 ? 0.62 : 0.66), height * 0.075, leaf, random.next())
  }
}

function needlePad(pen: Pen, x: number, y: number, half: number, high: number, leaf: string, turn: number): void {
  const { ctx, tone } = pen
  const outline: Point[] = []
  const n = 14
  for (let i = 0; i <= n; i++) {
    const a = Math.PI * (1 - i / n)
    const k = 1 + 0.16 * Math.sin(i * 2.3 + turn * 9)
    outline.push([x + Math.cos(a) * half * (1 + 0.04 * Math.sin(i * 5)), y - Math.sin(a) ** 0.8 * high * 1.25 * k])
  }
  for (let i = n; i >= 0; i--) outline.push([x - half + (2 * half * i) / n, y + (i % 2) * high * 0.34 + high * 0.06])
  poly(
    ctx,
    outline,
    downwards(ctx, y - high * 1.3, y + high * 0.4, [
      [0, shade(leaf, 0.075)],
      [0.5, leaf],
      [1, shade(leaf, -0.085)],
    ]),
  )
  ctx.strokeStyle = withAlpha(shade(leaf, 0.14), 0.5)
  ctx.lineWidth = Math.max(1.2, high * 0.05)
  ctx.beginPath()
  for (let i = 0; i < half / 5; i++) {
    const u = (Math.sin(i * 12.9 + turn * 7) * 0.9 + 1) / 2
    const px = x - half * 0.9 + u * half * 1.8
    const top = y - high * (0.2 + 0.75 * Math.abs(Math.sin(i * 4.7))) * Math.sin(Math.PI * u)
    ctx.moveTo(px, top)
    ctx.lineTo(px + (u - 0.5) * 12, top - high * 0.2)
  }
  ctx.stroke()
  if (tone.snow)
    poly(
      ctx,
      outline.slice(0, n + 1).concat([
        [x + half * 0.7, y - high * 0.36],
        [x, y - high * 0.6],
        [x - half * 0.7, y - high * 0.36],
      ]),
      tone.lit('#f5f9ff'),
    )
}
