import { mixColours, withAlpha } from '../../colour/colour.ts'
import type { Point } from '../../ink/ink.ts'
import { lampGlow, pool } from './light.ts'
import { along, contact, disc, downwards, glow, oval, poly, roundRect, shade, stroke } from './paint.ts'
import type { Pen } from './pen.ts'
import { box, field, levelPlane, type Plane, rect } from './solids.ts'

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

/** A table or desk with four legs; `cloth` hangs a table-cloth over it. */
export function table(
  pen: Pen,
  x: number,
  z: number,
  width: number,
  depth: number,
  height: number,
  colour: string,
  cloth?: string,
): void {
  const { ctx, space } = pen
  const [cx, cy] = space.at(x, 0, z + depth / 2)
  contact(ctx, cx, cy, width * space.scale(z) * 0.66, 0.26 * space.scale(z), 0.34)
  if (cloth !== undefined) {
    box(pen, { x, z, width, height, depth }, cloth, { contact: false })
    const plane: Plane = (u, v) => space.at(u, v, z)
    const base = pen.tone.lit(cloth)
    for (let i = 1; i < width / 0.12; i++) {
      const u = x - width / 2 + i * 0.12
      poly(ctx, [plane(u, 0), plane(u + 0.02, height * 0.8), plane(u + 0.05, 0)], withAlpha(shade(base, -0.1), 0.5))
    }
    return
  }
  const leg = 0.06
  for (const [lx, lz] of [
    [-1, depth - leg],
    [1, depth - leg],
    [-1, 0],
    [1, 0],
  ] as const)
    box(pen, { x: x + lx * (width / 2 - leg), z: z + lz, width: leg, height: height - 0.05, depth: leg }, colour, {
      contact: false,
    })
  box(pen, { x, z, y: height - 0.06, width, height: 0.06, depth }, colour, { contact: false })
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

/** A bed along the depth, head to the back wall. */
export function bed(
  pen: Pen,
  x: number,
  z: number,
  width: number,
  length: number,
  cover: string,
  wood: string,
  headboard = 1.15,
): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z: z + length, width: width + 0.2, height: headboard, depth: 0.08 }, wood)
  box(pen, { x, z, width, height: 0.34, depth: length }, wood)
  box(pen, { x, z: z - 0.01, y: 0.3, width: width + 0.04, height: 0.2, depth: length }, '#f2eee8', { contact: false })
  box(pen, { x, z: z - 0.03, y: 0.26, width: width + 0.1, height: 0.27, depth: length * 0.66 }, cover, {
    contact: false,
  })
  const top = levelPlane(pen, 0.53)
  const fold = rect(top, x - width / 2 - 0.05, z + length * 0.58, x + width / 2 + 0.05, z + length * 0.68)
  poly(ctx, fold, tone.lit('#fbf7f0'), withAlpha(tone.lit('#8a8494'), 0.5))
  const base = tone.lit(cover)
  for (const k of [-0.3, 0.05, 0.36]) {
    const [a, b] = [top(x + k * width, z), top(x + k * width * 0.8 + 0.1, z + length * 0.55)]
    stroke(ctx, [a, [(a[0] + b[0]) / 2 + 12, (a[1] + b[1]) / 2], b], withAlpha(shade(base, -0.1), 0.6), 3)
  }
  const pillows = width > 1.2 ? [-0.25, 0.25] : [0]
  for (const k of pillows) {
    const [px, py] = space.at(x + k * width, 0.6, z + length * 0.86)
    const s = space.scale(z + length * 0.86)
    const pw = (width > 1.2 ? 0.62 : 0.6) * s
    ctx.fillStyle = downwards(ctx, py - 0.14 * s, py + 0.12 * s, [
      [0, tone.lit('#ffffff', 1.02)],
      [1, tone.lit('#c9c6d8')],
    ])
    ctx.beginPath()
    ctx.roundRect(px - pw / 2, py - 0.14 * s, pw, 0.26 * s, 0.1 * s)
    ctx.fill()
    ctx.strokeStyle = withAlpha(tone.lit('#7d7a92'), 0.6)
    ctx.lineWidth = 1.6
    ctx.stroke()
  }
}

/** Shelves on a plane, filled with books and things. */
export function bookshelf(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  v0: number,
  v1: number,
  rows: number,
  colour: string,
  palette: readonly string[] = ['#7a2f34', '#2f4f6f', '#c9b27a', '#3e5c4a', '#e6dfd0', '#5a4334', '#8a6a3e'],
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`shelf ${u0} ${v0}`)
  field(pen, plane, u0 - 0.05, v0, u1 + 0.05, v1 + 0.05, colour, false, 2)
  const rowHeight = (v1 - v0) / rows
  const lines = Math.abs(plane(u0, v0)[0] - plane(u1, v0)[0]) < 60 ? 0.09 : 0.05
  for (let r = 0; r < rows; r++) {
    const [b, t] = [v0 + r * rowHeight + 0.04, v0 + (r + 1) * rowHeight - 0.02]
    const q = rect(plane, u0, b, u1, t)
    const inside = tone.lit(shade(colour, -0.12))
    poly(
      ctx,
      q,
      along(ctx, q[1]!, q[0]!, [
        [0, shade(inside, -0.08)],
        [1, inside],
      ]),
    )
    let u = u0 + 0.02
    while (u < u1 - lines) {
      if (random.chance(0.13)) {
        u += random.range(0.08, 0.22)
        continue
      }
      const w = random.range(lines * 0.6, lines * 1.3)
      const h = (t - b) * random.range(0.6, 0.92)
      const c = tone.lit(random.pick(palette), random.range(0.85, 1.08))
      const e = Math.min(u + w, u1)
      poly(
        ctx,
        rect(plane, u, b, e, b + h),
        along(ctx, plane(u, b), plane(e, b), [
          [0, shade(c, -0.04)],
          [0.4, shade(c, 0.04)],
          [1, shade(c, -0.1)],
        ]),
      )
      poly(ctx, rect(plane, u, b + h * 0.74, e, b + h * 0.8), withAlpha('#f4e2b0', 0.5))
      u += w + 0.006
    }
    field(pen, plane, u0 - 0.02, b - 0.04, u1 + 0.02, b, colour, false, 1.4)
  }
}

/** A standing lamp. */
export function floorLamp(pen: Pen, x: number, z: number, height = 1.6, shadeColour = '#f6e2bd'): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const top = cy - height * s
  contact(ctx, cx, cy, 0.22 * s, 0.05 * s, 0.5)
  oval(ctx, cx, cy - 3, 0.15 * s, 0.035 * s, tone.lit('#6b5436'))
  ctx.fillStyle = tone.lit('#a8875a')
  ctx.fillRect(cx - 0.012 * s, top, 0.024 * s, height * s)
  lampShade(pen, cx, top, 0.24 * s, 0.3 * s, shadeColour)
  pool(pen, cx, cy, 1.1 * s, tone.lamp, 0.45 * tone.lampPower)
}

/** The shade of a lamp hanging from `y`, with its light. */
export function lampShade(pen: Pen, x: number, y: number, half: number, height: number, colour: string): void {
  const { ctx, tone } = pen
  const on = tone.lampPower > 0.3
  lampGlow(pen, x, y + height * 0.7, height * 1.3)
  const base = on ? mixColours(colour, '#ffe2a8', 0.5) : tone.lit(colour)
  poly(
    ctx,
    [
      [x - half * 0.6, y],
      [x + half * 0.6, y],
      [x + half, y + height],
      [x - half, y + height],
    ],
    downwards(ctx, y, y + height, [
      [0, shade(base, -0.08)],
      [0.75, on ? '#fff3d4' : base],
      [1, on ? '#ffe9b8' : shade(base, -0.05)],
    ]),
    withAlpha(shade(base, -0.25), 0.6),
    1.5,
  )
  if (on) glow(ctx, x, y + height * 0.6, height * 1.1, '#ffd99a', 0.5)
}

/** A table lamp on top of something at height y. */
export function tableLamp(pen: Pen, x: number, y: number, z: number, colour = '#f3dcb4'): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, y, z)
  oval(ctx, cx, cy - 0.1 * s, 0.06 * s, 0.1 * s, tone.lit('#8a7a8f'))
  ctx.fillStyle = tone.lit('#c9b07a')
  ctx.fillRect(cx - 2, cy - 0.26 * s, 4, 0.1 * s)
  lampShade(pen, cx, cy - 0.46 * s, 0.15 * s, 0.22 * s, colour)
}

/** A chandelier: ring, arms, flames of light. */
export function chandelier(pen: Pen, x: number, y: number, z: number, radius: number, top: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, y, z)
  const r = radius * s
  const gold = tone.lit('#c9a25c', 1.05)
  const [, ceiling] = space.at(x, top, z)
  stroke(
    ctx,
    [
      [cx, ceiling],
      [cx, cy],
    ],
    shade(gold, -0.1),
    4,
  )
  glow(ctx, cx, cy + r * 0.1, r * 3.4, '#ffd79c', 0.34 * Math.max(0.35, tone.lampPower))
  for (const [ry, k, count] of [
    [0, 1, 10],
    [-0.34, 0.62, 6],
  ] as const) {
    ctx.strokeStyle = gold
    ctx.lineWidth = 4
    ctx.beginPath()
    ctx.ellipse(cx, cy + ry * r, r * k, r * k * 0.24, 0, 0, 6.29)
    ctx.stroke()
    for (let i = 0; i < count; i++) {
      const a = (i / count) * Math.PI * 2 + 0.2
      const [lx, ly] = [cx + Math.cos(a) * r * k, cy + ry * r + Math.sin(a) * r * k * 0.24]
      ctx.strokeStyle = shade(gold, Math.sin(a) > 0 ? 0.05 : -0.1)
      ctx.lineWidth = 2.4
      ctx.beginPath()
      ctx.moveTo(cx, cy - r * 0.5)
      ctx.quadraticCurveTo(cx + (lx - cx) * 0.5, cy + r * 0.15 + ry * r, lx, ly)
      ctx.stroke()
      // Crystal drops.
      for (let d = 0; d < 3; d++)
        poly(
          ctx,
          [
            [lx, ly + 8 + d * 11],
            [lx + 3.4, ly + 13 + d * 11],
            [lx, ly + 18 + d * 11],
            [lx - 3.4, ly + 13 + d * 11],
          ],
          withAlpha('#fff3da', 0.75),
        )
      roundRect(ctx, lx - 4, ly - 20, 8, 20, 3, '#fff6e4')
      glow(ctx, lx, ly - 22, r * 0.26, '#ffe2ae', 0.75 * Math.max(0.5, tone.lampPower))
      disc(ctx, lx, ly - 22, 4.5, '#fffdf4')
    }
  }
}

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

/** A rug: an oval or a rectangle with a border. */
export function rug(
  pen: Pen,
  x: number,
  z: number,
  width: number,
  depth: number,
  colour: string,
  trim: string,
  round = false,
): void {
  const { ctx, space, tone } = pen
  const base = tone.lit(colour)
  if (round) {
    const [cx, cy] = space.at(x, 0, z + depth / 2)
    const rx = (width / 2) * space.scale(z + depth / 2)
    const ry = (space.at(x, 0, z)[1] - space.at(x, 0, z + depth)[1]) / 2
    for (const [k, c] of [
      [1, shade(base, -0.06)],
      [0.97, base],
      [0.82, tone.lit(trim)],
      [0.8, shade(base, 0.02)],
      [0.4, tone.lit(trim)],
      [0.385, shade(base, 0.03)],
    ] as const)
      oval(ctx, cx, cy, rx * k, ry * k, c)
    return
  }
  const plane = levelPlane(pen)
  const q = (m: number) => rect(plane, x - width / 2 + m, z + m, x + width / 2 - m, z + depth - m)
  poly(ctx, q(0), shade(base, -0.05))
  poly(ctx, q(0.06), base)
  poly(ctx, q(0.16), null, tone.lit(trim), 5)
  poly(ctx, q(0.24), null, withAlpha(tone.lit(trim), 0.7), 2)
}
