import { withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { along, disc, poly, shade, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** A plant in a pot. */
export function pottedPlant(pen: Pen, x: number, z: number, height = 1.2, leaf = '#3f7a4c', pot = '#d9d2c8'): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const random = pen.random.fork(`plant ${x} ${z}`)
  contact(ctx, cx, cy, 0.32 * s, 0.07 * s, 0.55)
  const p = tone.lit(pot)
  const ph = height * 0.28 * s
  poly(
    ctx,
    [
      [cx - 0.19 * s, cy - ph],
      [cx + 0.19 * s, cy - ph],
      [cx + 0.13 * s, cy],
      [cx - 0.13 * s, cy],
    ],
    along(
      ctx,
      [cx - 0.19 * s, 0],
      [cx + 0.19 * s, 0],
      [
        [0, shade(p, 0.03)],
        [0.4, p],
        [1, shade(p, -0.15)],
      ],
    ),
    shade(p, -0.2),
  )
  leaves(pen, cx, cy - ph, height * 0.75 * s, leaf, 15, random.next())
}

/** A spray of long leaves from one point. */
export function leaves(pen: Pen, x: number, y: number, size: number, colour: string, count: number, turn = 0): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`leaves ${x} ${y}`)
  const spread: [number, number][] = []
  for (let i = 0; i < count; i++)
    spread.push([-Math.PI / 2 + (i / (count - 1) - 0.5) * 2.5 + random.range(-0.15, 0.15), random.range(0.65, 1)])
  for (const [a, k] of random.shuffle(spread)) {
    const length = size * k
    const droop = Math.abs(Math.cos(a)) * length * 0.4 + turn * 4
    const tip: Point = [x + Math.cos(a) * length * 0.85, y + Math.sin(a) * length + droop]
    const mid: Point = [x + Math.cos(a) * length * 0.42, y + Math.sin(a) * length * 0.72]
    const w = length * 0.13
    const base = tone.lit(colour, 0.82 + 0.3 * random.next())
    ctx.fillStyle = along(ctx, [x, y], tip, [
      [0, shade(base, -0.09)],
      [0.6, base],
      [1, shade(base, 0.07)],
    ])
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.quadraticCurveTo(mid[0] - w, mid[1] - w, tip[0], tip[1])
    ctx.quadraticCurveTo(mid[0] + w, mid[1] + w * 0.6, x, y)
    ctx.fill()
    ctx.strokeStyle = withAlpha(shade(base, 0.13), 0.6)
    ctx.lineWidth = 1.4
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.quadraticCurveTo(mid[0], mid[1], tip[0], tip[1])
    ctx.stroke()
  }
}

/** Flowers in a vase on top of something. */
export function vase(
  pen: Pen,
  x: number,
  y: number,
  z: number,
  colours: readonly string[] = ['#f4b8c4', '#ffffff', '#e88aa0'],
  body = '#e9e4ee',
): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, y, z)
  const random = pen.random.fork(`vase ${x}`)
  const v = tone.lit(body)
  ctx.fillStyle = along(
    ctx,
    [cx - 0.08 * s, 0],
    [cx + 0.08 * s, 0],
    [
      [0, shade(v, 0.04)],
      [1, shade(v, -0.16)],
    ],
  )
  ctx.beginPath()
  ctx.moveTo(cx - 0.05 * s, cy - 0.24 * s)
  ctx.quadraticCurveTo(cx - 0.11 * s, cy - 0.1 * s, cx - 0.05 * s, cy)
  ctx.lineTo(cx + 0.05 * s, cy)
  ctx.quadraticCurveTo(cx + 0.11 * s, cy - 0.1 * s, cx + 0.05 * s, cy - 0.24 * s)
  ctx.fill()
  for (let i = 0; i < 11; i++) {
    const a = -Math.PI / 2 + random.range(-1, 1)
    const l = random.range(0.16, 0.3) * s
    const [fx, fy] = [cx + Math.cos(a) * l, cy - 0.24 * s + Math.sin(a) * l]
    stroke(
      ctx,
      [
        [cx, cy - 0.24 * s],
        [fx, fy],
      ],
      tone.lit('#4d7a52'),
      2,
    )
    const c = tone.lit(random.pick(colours), 1.05)
    for (let k = 0; k < 5; k++)
      disc(
        ctx,
        fx + Math.cos(k * 1.26) * 0.025 * s,
        fy + Math.sin(k * 1.26) * 0.025 * s,
        0.026 * s,
        k % 2 ? c : shade(c, -0.04),
      )
    disc(ctx, fx, fy, 0.014 * s, tone.lit('#f2c85a'))
  }
}

/** A pail full of cut flowers of one colour, as florists put them out. */
export function flowerBucket(pen: Pen, x: number, y: number, z: number, colour: string, pail = '#8fa0a4'): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, y, z)
  const random = pen.random.fork(`bucket ${x} ${z}`)
  const p = tone.lit(pail)
  contact(ctx, cx, cy, 0.17 * s, 0.04 * s, 0.4)
  leaves(pen, cx, cy - 0.26 * s, 0.3 * s, '#4d7a52', 7)
  const petal = tone.lit(colour, 1.05)
  for (let i = 0; i < 15; i++) {
    const [fx, fy] = [cx + random.range(-0.19, 0.19) * s, cy - random.range(0.3, 0.56) * s]
    const r = random.range(0.034, 0.05) * s
    for (let k = 0; k < 4; k++)
      disc(
        ctx,
        fx + Math.cos(k * 1.57 + i) * r * 0.6,
        fy + Math.sin(k * 1.57 + i) * r * 0.55,
        r * 0.72,
        shade(petal, k % 2 ? 0.01 : -0.05),
      )
    disc(ctx, fx, fy, r * 0.4, shade(petal, -0.12))
  }
  poly(
    ctx,
    [
      [cx - 0.14 * s, cy - 0.3 * s],
      [cx + 0.14 * s, cy - 0.3 * s],
      [cx + 0.1 * s, cy],
      [cx - 0.1 * s, cy],
    ],
    along(
      ctx,
      [cx - 0.14 * s, 0],
      [cx + 0.14 * s, 0],
      [
        [0, shade(p, 0.06)],
        [0.4, p],
        [1, shade(p, -0.14)],
      ],
    ),
    shade(p, -0.22),
  )
}
