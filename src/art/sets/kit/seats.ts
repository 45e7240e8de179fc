import { withAlpha } from '../../colour/colour.ts'
import { contact, downwards, shade } from './paint.ts'
import type { Pen } from './pen.ts'
import { box } from './solids.ts'

/** A sofa seen from the front: back, seat, arms, cushions. */
export function sofa(
  pen: Pen,
  x: number,
  z: number,
  width: number,
  colour: string,
  cushions: readonly string[] = [],
): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const base = tone.lit(colour)
  const w = width * s
  contact(ctx, cx, cy, w * 0.62, 0.2 * s, 0.55)
  const soft = (bx: number, by: number, bw: number, bh: number, r: number, tint: string) => {
    ctx.fillStyle = downwards(ctx, by, by + bh, [
      [0, shade(tint, 0.06)],
      [0.25, tint],
      [1, shade(tint, -0.1)],
    ])
    ctx.strokeStyle = withAlpha(shade(tint, -0.2), 0.9)
    ctx.lineWidth = 2
    ctx.beginPath()
    ctx.roundRect(bx, by, bw, bh, r)
    ctx.fill()
    ctx.stroke()
    ctx.strokeStyle = withAlpha(shade(tint, 0.17), 0.7)
    ctx.beginPath()
    ctx.moveTo(bx + r, by + 3)
    ctx.lineTo(bx + bw - r, by + 3)
    ctx.stroke()
  }
  for (const k of [-0.44, 0.44]) {
    ctx.fillStyle = tone.lit('#3a2a22')
    ctx.fillRect(cx + k * w - 4, cy - 0.14 * s, 8, 0.14 * s)
  }
  soft(cx - w * 0.47, cy - 0.86 * s, w * 0.94, 0.62 * s, 0.13 * s, shade(base, -0.035))
  const seats = Math.max(2, Math.round(width / 0.75))
  for (let i = 0; i < seats; i++)
    soft(cx - w * 0.42 + (w * 0.84 * i) / seats, cy - 0.82 * s, (w * 0.84) / seats - 3, 0.42 * s, 0.07 * s, base)
  for (let i = 0; i < seats; i++)
    soft(
      cx - w * 0.42 + (w * 0.84 * i) / seats,
      cy - 0.46 * s,
      (w * 0.84) / seats - 2,
      0.2 * s,
      0.05 * s,
      shade(base, 0.03),
    )
  soft(cx - w * 0.45, cy - 0.28 * s, w * 0.9, 0.18 * s, 0.03 * s, shade(base, -0.05))
  for (const k of [-1, 1])
    soft(
      k < 0 ? cx - w * 0.52 : cx + w * 0.4,
      cy - 0.62 * s,
      w * 0.12,
      0.54 * s,
      0.08 * s,
      shade(base, k === Math.sign(pen.side) ? 0.02 : -0.03),
    )
  cushions.forEach((cushion, i) => {
    const px = cx + w * (-0.28 + (0.56 * i) / Math.max(1, cushions.length - 1))
    ctx.save()
    ctx.translate(px, cy - 0.6 * s)
    ctx.rotate(i % 2 === 0 ? -0.2 : 0.16)
    soft(-0.2 * s, -0.18 * s, 0.4 * s, 0.36 * s, 0.08 * s, tone.lit(cushion))
    ctx.restore()
  })
}

/** A simple chair, its back towards the viewer or away. */
export function chair(pen: Pen, x: number, z: number, colour: string, seat = colour, turned = false): void {
  const back = () => {
    for (const k of [-0.19, 0.19])
      box(pen, { x: x + k, z: turned ? z : z + 0.4, width: 0.05, height: 0.95, depth: 0.05 }, colour, {
        contact: false,
      })
    box(pen, { x, z: turned ? z : z + 0.4, y: 0.62, width: 0.43, height: 0.34, depth: 0.05 }, seat, { contact: false })
  }
  const [cx, cy] = pen.space.at(x, 0, z + 0.2)
  contact(pen.ctx, cx, cy, 0.36 * pen.space.scale(z), 0.1 * pen.space.scale(z), 0.4)
  if (!turned) back()
  for (const [kx, kz] of [
    [-0.19, 0.38],
    [0.19, 0.38],
    [-0.19, 0],
    [0.19, 0],
  ] as const)
    box(pen, { x: x + kx, z: z + kz, width: 0.045, height: 0.45, depth: 0.045 }, colour, { contact: false })
  box(pen, { x, z, y: 0.42, width: 0.45, height: 0.07, depth: 0.45 }, seat, { contact: false })
  if (turned) back()
}

/** A plain bench along the picture: a slab on two feet; `back` m high where it has one. */
export function bench(pen: Pen, x: number, z: number, width: number, colour: string, back = 0): void {
  const plain = { contact: false }
  const [cx, cy] = pen.space.at(x, 0, z + 0.2)
  contact(pen.ctx, cx, cy, width * 0.6 * pen.space.scale(z), 0.12 * pen.space.scale(z), 0.42)
  if (back > 0) {
    for (const k of [-0.42, 0, 0.42])
      box(pen, { x: x + k * width, z: z + 0.4, width: 0.05, height: back, depth: 0.05 }, colour, plain)
    for (const y of [back - 0.12, back - 0.32])
      box(pen, { x, z: z + 0.38, y, width, height: 0.1, depth: 0.04 }, colour, plain)
  }
  for (const k of [-0.4, 0.4])
    box(pen, { x: x + k * width, z: z + 0.02, width: 0.08, height: 0.42, depth: 0.34 }, colour, plain)
  box(pen, { x, z, y: 0.4, width, height: 0.07, depth: 0.42 }, colour, plain)
}

/** An upholstered seat with a high back, as trains, planes and halls have them; seen from behind when `turned`. `cloth` covers its head. */
export function carSeat(
  pen: Pen,
  x: number,
  z: number,
  colour: string,
  turned = true,
  height = 1.12,
  cloth = '',
): void {
  const { ctx, space, tone } = pen
  const plain = { contact: false }
  const back = () => {
    const deep = turned ? z : z + 0.42
    box(pen, { x, z: deep, y: 0.42, width: 0.46, height: height - 0.62, depth: 0.12 }, colour, plain)
    const s = space.scale(deep)
    const [hx, hy] = space.at(x, height, deep)
    const base = tone.lit(colour)
    ctx.fillStyle = downwards(ctx, hy, hy + 0.26 * s, [
      [0, shade(base, 0.07)],
      [1, shade(base, -0.03)],
    ])
    ctx.strokeStyle = shade(base, -0.17)
    ctx.lineWidth = 2
    ctx.beginPath()
    ctx.roundRect(hx - 0.2 * s, hy, 0.4 * s, 0.27 * s, 0.07 * s)
    ctx.fill()
    ctx.stroke()
    if (cloth === '') return
    ctx.fillStyle = withAlpha(tone.lit(cloth), 0.85)
    ctx.beginPath()
    ctx.roundRect(hx - 0.14 * s, hy + 0.02 * s, 0.28 * s, 0.15 * s, 0.03 * s)
    ctx.fill()
  }
  if (!turned) back()
  box(pen, { x, z: z + 0.05, y: 0.14, width: 0.44, height: 0.28, depth: 0.44 }, colour, plain)
  if (turned) back()
}
