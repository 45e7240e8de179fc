import { mixColours, withAlpha } from '../../colour/colour.ts'
import { inkPath, type Point } from '../../ink/ink.ts'
import { along, downwards, glow, oval, poly, shade, stroke } from './paint.ts'
import type { Pen } from './pen.ts'

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

/** A broad tree: trunk, limbs, a crown of leaf clumps with lit tops. */
export function tree(
  pen: Pen,
  x: number,
  y: number,
  height: number,
  {
    leaf = '#4f7f45',
    bark = '#5b4636',
    far = 0,
    wide = 0.5,
    name = '',
  }: { leaf?: string; bark?: string; far?: number; wide?: number; name?: string } = {},
): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`tree ${x} ${y} ${name}`)
  const wood = mixColours(tone.lit(bark), tone.haze, far)
  const base = mixColours(
    tone.snow ? mixColours(tone.lit(tone.leaf(leaf)), tone.lit('#e6edf5'), 0.55) : tone.lit(tone.leaf(leaf)),
    tone.haze,
    far,
  )
  const top = y - height
  const trunk = (to: Point, w: number, from: Point = [x, y]): void => {
    ctx.fillStyle = along(
      ctx,
      [from[0] - w, 0],
      [from[0] + w, 0],
      [
        [0, shade(wood, side < 0 ? 0.05 : -0.08)],
        [1, shade(wood, side < 0 ? -0.1 : 0.05)],
      ],
    )
    ctx.fill(
      inkPath([from, [(from[0] * 2 + to[0]) / 3 + w * 0.3, (from[1] * 2 + to[1]) / 3], to], w, (t) => 1 - 0.7 * t),
    )
  }
  oval(ctx, x, y, height * 0.16, height * 0.02, 'rgba(8,8,24,.35)')
  trunk([x + height * 0.02, y - height * 0.7], height * 0.085)
  const clumps: [number, number, number][] = []
  // A tree near by shows more and smaller clumps than one far off.
  const close = Math.min(1, Math.max(0, (height - 360) / 500))
  for (let i = 0; i < 26 + 60 * close; i++) {
    const a = random.range(0, 6.283)
    const d = Math.sqrt(random.next())
    clumps.push([
      x + Math.cos(a) * d * height * wide * 0.66,
      top + height * 0.34 + Math.sin(a) * d * height * 0.3,
      height * random.range(0.09, 0.17) * (1 - 0.42 * close),
    ])
  }
  for (const k of [-0.7, 0.6, -0.25, 0.95])
    trunk([x + k * height * wide * 0.5, top + height * (0.3 + Math.abs(k) * 0.12)], height * 0.034, [
      x,
      y - height * 0.42,
    ])
  for (const [row, tint] of [
    [0, shade(base, -0.1)],
    [1, shade(base, -0.02)],
    [2, shade(base, 0.06)],
  ] as const)
    for (const [cx, cy, r] of clumps)
      leafClump(ctx, cx + side * r * 0.28 * row, cy - r * 0.3 * row, r * (1.14 - 0.3 * row), tint, row * 3 + cx)
  for (let i = 0; i < 220 * close; i++) {
    const [cx, cy, r] = random.pick(clumps)
    const a = random.range(-2.6, 0.4)
    const [lx, ly] = [cx + side * r * 0.5 + Math.cos(a) * r * 0.8, cy - r * 0.5 + Math.sin(a) * r * 0.7]
    oval(ctx, lx, ly, height * 0.011, height * 0.006, shade(base, random.range(0.03, 0.12)))
  }
  if (tone.hour !== 'night')
    glow(ctx, x + side * height * 0.2, top + height * 0.2, height * 0.4, tone.key, 0.16 * tone.keyPower * (1 - far), {
      mode: 'source-atop',
    })
}

/** A scalloped blot of leaves. */
function leafClump(ctx: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string, turn: number): void {
  ctx.fillStyle = colour
  ctx.beginPath()
  const n = 9
  for (let i = 0; i < n; i++) {
    const a = (i / n) * 6.283 + turn
    const k = r * (0.78 + 0.26 * Math.abs(Math.sin(i * 2.7 + turn)))
    ctx.moveTo(x + Math.cos(a) * k * 0.62 + r * 0.42, y + Math.sin(a) * k * 0.5)
    ctx.arc(x + Math.cos(a) * k * 0.62, y + Math.sin(a) * k * 0.5, r * 0.42, 0, 6.29)
  }
  ctx.fill()
}

/** A stalk of bamboo with nodes, and leaves near its top. */
export function bamboo(
  pen: Pen,
  x: number,
  foot: number,
  top: number,
  width: number,
  colour = '#6c9a4f',
  far = 0,
): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`bamboo ${x}`)
  const base = mixColours(tone.lit(colour), tone.haze, far)
  const bend = random.range(-40, 40)
  const at = (t: number): number => x + bend * t * t
  let y = foot
  const step = width * random.range(5, 7)
  while (y > top) {
    const next = Math.max(top, y - step)
    const [a, b] = [at((foot - y) / (foot - top)), at((foot - next) / (foot - top))]
    poly(
      ctx,
      [
        [a - width / 2, y],
        [b - width / 2, next],
        [b + width / 2, next],
        [a + width / 2, y],
      ],
      along(
        ctx,
        [a - width / 2, 0],
        [a + width / 2, 0],
        side < 0
          ? [
              [0, shade(base, 0.05)],
              [0.28, shade(base, 0.12)],
              [0.6, base],
              [1, shade(base, -0.14)],
            ]
          : [
              [0, shade(base, -0.14)],
              [0.5, base],
              [0.75, shade(base, 0.12)],
              [1, shade(base, 0.04)],
            ],
      ),
    )
    stroke(
      ctx,
      [
        [b - width * 0.56, next],
        [b + width * 0.56, next],
      ],
      shade(base, -0.16),
      Math.max(1.5, width * 0.12),
    )
    stroke(
      ctx,
      [
        [b - width * 0.5, next + width * 0.15],
        [b + width * 0.5, next + width * 0.15],
      ],
      withAlpha(shade(base, 0.2), 0.7),
      Math.max(1, width * 0.07),
    )
    if (random.chance(0.5) && far < 0.75)
      spray(pen, b, next, width * 4.6, base, random.chance(0.5) ? 1 : -1, random.next())
    y = next
  }
}

/** A twig with slim leaves. */
export function spray(pen: Pen, x: number, y: number, size: number, base: string, way: number, turn: number): void {
  const { ctx, tone } = pen
  stroke(
    ctx,
    [
      [x, y],
      [x + way * size * 0.6, y - size * 0.24],
    ],
    shade(base, -0.06),
    Math.max(1, size * 0.014),
  )
  for (let i = 0; i < 8; i++) {
    const u = 0.2 + (i / 8) * 0.8
    const [bx, by] = [x + way * size * 0.6 * u, y - size * 0.24 * u]
    const a = (way > 0 ? 0.35 : Math.PI - 0.35) + (i % 2 === 0 ? 1 : -0.45) * 0.75 * way + Math.sin(turn * 20 + i) * 0.3
    const l = size * (0.34 + 0.16 * Math.sin(turn * 9 + i * 2))
    const [tx, ty] = [bx + Math.cos(a) * l, by + Math.sin(a) * l]
    ctx.fillStyle = tone.snow && i % 3 === 0 ? tone.lit('#eef4fb') : shade(base, i % 2 ? 0.05 : -0.05)
    ctx.beginPath()
    ctx.moveTo(bx, by)
    ctx.quadraticCurveTo((bx + tx) / 2 - Math.sin(a) * l * 0.12, (by + ty) / 2 + Math.cos(a) * l * 0.12, tx, ty)
    ctx.quadraticCurveTo((bx + tx) / 2 + Math.sin(a) * l * 0.12, (by + ty) / 2 - Math.cos(a) * l * 0.12, bx, by)
    ctx.fill()
  }
}

/** A blossoming branch that reaches in from an edge. */
export function blossomBranch(
  pen: Pen,
  x: number,
  y: number,
  length: number,
  angle: number,
  colour = '#f3b3c6',
  many = 60,
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`blossom ${x} ${y}`)
  const wood = tone.lit('#4c3836')
  const twigs: Point[][] = []
  const grow = (bx: number, by: number, a: number, l: number, w: number, depth: number): void => {
    const mid: Point = [bx + Math.cos(a) * l * 0.5, by + Math.sin(a) * l * 0.5 + l * 0.04]
    const end: Point = [bx + Math.cos(a + 0.16) * l, by + Math.sin(a + 0.16) * l]
    ctx.fillStyle = wood
    ctx.fill(inkPath([[bx, by], mid, end], w, (t) => 1 - 0.6 * t))
    twigs.push([[bx, by], mid, end])
    if (depth === 0) return
    for (const k of [0.45, 0.7, 0.95])
      grow(
        bx + (end[0] - bx) * k,
        by + (end[1] - by) * k,
        a + random.range(-0.75, 0.75),
        l * random.range(0.36, 0.6),
        w * 0.5,
        depth - 1,
      )
  }
  grow(x, y, angle, length, length * 0.05, 2)
  // Out of blossom the branch bears leaves.
  const borne = tone.season === 'autumn' ? '#d87a34' : tone.season === 'summer' ? '#6f9a4f' : colour
  const base = tone.snow && colour === '#f3b3c6' ? tone.lit('#f2f6fc') : tone.lit(borne, 1.04)
  for (let i = 0; i < many; i++) {
    const t = random.pick(twigs)
    const k = random.next()
    const [px, py] = [
      t[0]![0] + (t[2]![0] - t[0]![0]) * k + random.range(-14, 14),
      t[0]![1] + (t[2]![1] - t[0]![1]) * k + random.range(-14, 14),
    ]
    const r = length * random.range(0.012, 0.024)
    for (let p = 0; p < 5; p++) {
      const a = p * 1.2566 + k * 9
      oval(ctx, px + Math.cos(a) * r, py + Math.sin(a) * r, r * 0.8, r * 0.8, p % 2 ? base : shade(base, -0.035))
    }
    oval(ctx, px, py, r * 0.4, r * 0.4, tone.lit('#c9506e'))
  }
}

/** A low bush. */
export function bush(pen: Pen, x: number, y: number, width: number, height: number, colour = '#4c7a46'): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`bush ${x} ${y}`)
  const base = tone.snow ? mixColours(tone.lit(colour), tone.lit('#eef3fa'), 0.6) : tone.lit(tone.leaf(colour))
  oval(ctx, x, y, width * 0.55, height * 0.1, 'rgba(8,8,24,.35)')
  for (const [row, tint] of [
    [0, shade(base, -0.1)],
    [1, base],
    [2, shade(base, 0.06)],
  ] as const)
    for (let i = 0; i < 12; i++) {
      const u = random.range(-0.5, 0.5)
      leafClump(
        ctx,
        x + u * width * 0.9 + side * row * 6,
        y - height * (0.3 + (0.5 - Math.abs(u)) * random.range(0.4, 0.9)) - row * height * 0.06,
        height * (0.3 - row * 0.06),
        tint,
        i + row,
      )
    }
}

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

/** A tree without leaves: limbs that fork to twigs. Foot at x, y. */
export function bareTree(pen: Pen, x: number, y: number, height: number, far = 0, colour = '#4a3f38'): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`bare ${x} ${y}`)
  const base = mixColours(tone.lit(colour), tone.haze, far)
  oval(ctx, x, y, height * 0.14, height * 0.02, 'rgba(8,8,24,.35)')
  const grow = (from: Point, angle: number, length: number, width: number, depth: number): void => {
    const bend = random.range(-0.25, 0.25)
    const middle: Point = [from[0] + Math.cos(angle) * length * 0.5, from[1] + Math.sin(angle) * length * 0.5]
    const end: Point = [
      middle[0] + Math.cos(angle + bend) * length * 0.5,
      middle[1] + Math.sin(angle + bend) * length * 0.5,
    ]
    ctx.fillStyle = base
    ctx.fill(inkPath([from, middle, end], width, (t) => 1 - 0.5 * t))
    if (tone.snow)
      stroke(
        ctx,
        [
          [middle[0], middle[1] - width * 0.3],
          [end[0], end[1] - width * 0.2],
        ],
        tone.lit('#eef3fa'),
        width * 0.3,
      )
    if (depth === 0) return
    for (let i = 0; i < (depth > 2 ? 3 : 2); i++)
      grow(
        end,
        angle + bend + random.range(0.25, 0.7) * (i % 2 ? 1 : -1) + (i === 2 ? 0 : random.range(-0.1, 0.1)),
        length * random.range(0.55, 0.8),
        width * 0.55,
        depth - 1,
      )
  }
  grow([x, y], -Math.PI / 2 + random.range(-0.12, 0.12), height * 0.36, height * 0.09, 4)
}
