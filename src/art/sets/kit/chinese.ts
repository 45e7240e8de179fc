import { mixColours, withAlpha } from '../../colour/colour.ts'
import type { Point } from '../../ink/ink.ts'
import { lampGlow } from './light.ts'
import { across, along, clipped, disc, downwards, glow, oval, poly, roundRect, shade, stroke } from './paint.ts'
import type { Pen } from './pen.ts'
import { snowCap } from './weather.ts'

export interface RoofLook {
  tile?: string
  wood?: string
  gold?: string
  /** How far it has faded into the air, 0–1. */
  far?: number
}

/**
 * A roof seen from the front: eaves at `y` from x−half to x+half with upturned ends, ridge `height` above; tile rows,
 * ridge with its ends, bracket sets and a painted beam below.
 */
export function roof(pen: Pen, x: number, y: number, half: number, height: number, look: RoofLook = {}): void {
  const { ctx, tone } = pen
  const far = look.far ?? 0
  const colour = (hex: string) => mixColours(tone.lit(hex), tone.haze, far)
  const tile = colour(look.tile ?? '#4a5668')
  const wood = colour(look.wood ?? '#9a3d32')
  const gold = colour(look.gold ?? '#d8b25e')
  const rise = half * 0.13
  const ridge = half * 0.56
  const eave = (t: number): Point => {
    const u = t * 2 - 1
    return [x + u * half * 1.06, y - rise * Math.abs(u) ** 3.2 * 1.5]
  }
  const crest = (t: number): Point => [x + (t * 2 - 1) * ridge, y - height + Math.sin(t * Math.PI) * height * 0.05]
  brackets(pen, x, y, half, height * 0.3, wood, gold)
  // The underside of the eave.
  const under: Point[] = []
  for (let i = 0; i <= 20; i++) under.push(eave(i / 20))
  poly(ctx, [...under, [x + half * 0.86, y + height * 0.1], [x - half * 0.86, y + height * 0.1]], shade(wood, -0.16))
  const slope = (t: number, v: number): Point => {
    const [ax, ay] = crest(t)
    const [bx, by] = eave(t)
    const sag = Math.sin(v * Math.PI) * height * 0.1
    return [ax + (bx - ax) * v ** 1.25, ay + (by - ay) * v + sag]
  }
  const outline: Point[] = []
  for (let i = 0; i <= 12; i++) outline.push(slope(0, i / 12))
  for (let i = 0; i <= 24; i++) outline.push(slope(i / 24, 1))
  for (let i = 12; i >= 0; i--) outline.push(slope(1, i / 12))
  for (let i = 12; i >= 0; i--) outline.push(crest(i / 12))
  poly(
    ctx,
    outline,
    downwards(ctx, y - height, y, [
      [0, shade(tile, 0.06)],
      [0.5, tile],
      [1, shade(tile, -0.08)],
    ]),
    shade(tile, -0.16),
    2.5,
  )
  const ribs = Math.max(14, Math.round(half / 13))
  for (let i = 0; i <= ribs; i++) {
    const t = i / ribs
    const line: Point[] = []
    for (let k = 0; k <= 6; k++) line.push(slope(t, k / 6))
    stroke(ctx, line, shade(tile, -0.12), Math.max(2, half * 0.013))
    stroke(
      ctx,
      line.map(([px, py]): Point => [px + pen.side * -half * 0.006, py]),
      withAlpha(shade(tile, 0.13), 0.5),
      Math.max(1, half * 0.004),
    )
    const [ex, ey] = eave(t)
    disc(ctx, ex, ey + half * 0.008, Math.max(2, half * 0.011), shade(tile, 0.04))
  }
  if (tone.snow) {
    clipped(ctx, outline, () => {
      const cap: Point[] = []
      for (let i = 0; i <= 24; i++) cap.push(slope(i / 24, 0.72 + 0.08 * Math.sin(i * 1.9)))
      poly(
        ctx,
        [...cap, slope(1, 0), ...[...Array(13)].map((_, i) => crest(1 - i / 12)), slope(0, 0)],
        downwards(ctx, y - height, y, [
          [0, colour('#ffffff')],
          [1, colour('#c8d6ee')],
        ]),
      )
    })
  }
  stroke(ctx, under, shade(tile, -0.18), Math.max(3, half * 0.016))
  stroke(
    ctx,
    under.map(([px, py]): Point => [px, py - half * 0.006]),
    withAlpha(gold, 0.9),
    Math.max(1.5, half * 0.006),
  )
  // Ridge, its ends, and the hip ridges with their beasts.
  for (const s of [0, 1]) {
    const hip: Point[] = []
    for (let k = 0; k <= 10; k++) hip.push(slope(s, k / 10))
    const [ex, ey] = eave(s)
    hip.push([ex + (s * 2 - 1) * half * 0.05, ey - rise * 0.55])
    stroke(ctx, hip, shade(tile, -0.05), Math.max(4, half * 0.026))
    stroke(ctx, hip, shade(tile, 0.1), Math.max(1.5, half * 0.009))
    for (const k of [0.72, 0.8, 0.88]) {
      const [bx, by] = slope(s, k)
      oval(ctx, bx, by - half * 0.03, half * 0.012, half * 0.026, shade(tile, 0.02))
    }
  }
  const bar: Point[] = []
  for (let i = 0; i <= 12; i++) bar.push(crest(i / 12))
  stroke(ctx, bar, shade(tile, -0.04), Math.max(6, half * 0.045))
  stroke(
    ctx,
    bar.map(([px, py]): Point => [px, py - half * 0.012]),
    shade(tile, 0.1),
    Math.max(2, half * 0.012),
  )
  for (const s of [-1, 1]) {
    const [rx, ry] = [x + s * ridge, y - height]
    ctx.fillStyle = shade(tile, -0.03)
    ctx.beginPath()
    ctx.moveTo(rx - s * half * 0.02, ry + half * 0.02)
    ctx.quadraticCurveTo(rx + s * half * 0.05, ry - half * 0.01, rx + s * half * 0.035, ry - half * 0.1)
    ctx.quadraticCurveTo(rx - s * half * 0.035, ry - half * 0.06, rx - s * half * 0.05, ry + half * 0.02)
    ctx.fill()
  }
  if (tone.snow) snowCap(pen, x - ridge, x + ridge, y - height - half * 0.01, half * 0.04)
}

/** Bracket sets and the painted beam under an eave. */
function brackets(pen: Pen, x: number, y: number, half: number, height: number, wood: string, gold: string): void {
  const { ctx, tone } = pen
  const w = half * 0.86
  const teal = mixColours(tone.lit('#2f7f86'), wood, 0.12)
  ctx.fillStyle = downwards(ctx, y, y + height, [
    [0, shade(wood, -0.16)],
    [1, shade(wood, -0.06)],
  ])
  ctx.fillRect(x - w, y, w * 2, height)
  const n = Math.max(5, Math.round(half / 42))
  for (let i = 0; i < n; i++) {
    const cx = x - w + ((i + 0.5) / n) * w * 2
    const b = (w * 2) / n
    for (const [k, c] of [
      [0.42, teal],
      [0.3, shade(teal, 0.08)],
      [0.17, gold],
    ] as const)
      poly(
        ctx,
        [
          [cx - b * k, y + height * (0.5 - k)],
          [cx + b * k, y + height * (0.5 - k)],
          [cx + b * k * 0.4, y + height * 0.55],
          [cx - b * k * 0.4, y + height * 0.55],
        ],
        c,
      )
  }
  const by = y + height * 0.55
  ctx.fillStyle = downwards(ctx, by, by + height * 0.5, [
    [0, shade(teal, 0.04)],
    [1, shade(teal, -0.1)],
  ])
  ctx.fillRect(x - w, by, w * 2, height * 0.5)
  for (let i = 0; i < n; i++) {
    const cx = x - w + ((i + 0.5) / n) * w * 2
    poly(
      ctx,
      [
        [cx - (w / n) * 0.6, by + height * 0.25],
        [cx, by + height * 0.06],
        [cx + (w / n) * 0.6, by + height * 0.25],
        [cx, by + height * 0.44],
      ],
      i % 2 ? wood : shade(wood, 0.05),
      gold,
      1.5,
    )
  }
  stroke(
    ctx,
    [
      [x - w, by],
      [x + w, by],
    ],
    gold,
    Math.max(2, half * 0.008),
  )
  stroke(
    ctx,
    [
      [x - w, by + height * 0.5],
      [x + w, by + height * 0.5],
    ],
    gold,
    Math.max(2, half * 0.008),
  )
  ctx.fillStyle = downwards(ctx, y, y + height * 1.4, [
    [0, withAlpha(shade(tone.shade, -0.25), 0.5)],
    [1, withAlpha(tone.shade, 0)],
  ])
  ctx.fillRect(x - w, y, w * 2, height * 1.4)
}

/** A round column with a stone base. */
export function column(
  pen: Pen,
  x: number,
  top: number,
  foot: number,
  width: number,
  colour = '#a3392e',
  far = 0,
): void {
  const { ctx, tone, side } = pen
  const base = mixColours(tone.lit(colour), tone.haze, far)
  const stone = mixColours(tone.lit('#b9b4ab'), tone.haze, far)
  oval(ctx, x, foot + width * 0.1, width * 1.1, width * 0.2, 'rgba(8,6,20,.4)')
  const stops =
    side < 0
      ? ([
          [0, shade(base, -0.04)],
          [0.22, shade(base, 0.085)],
          [0.55, base],
          [1, shade(base, -0.15)],
        ] as const)
      : ([
          [0, shade(base, -0.15)],
          [0.45, base],
          [0.78, shade(base, 0.085)],
          [1, shade(base, -0.04)],
        ] as const)
  ctx.fillStyle = across(ctx, x - width / 2, x + width / 2, stops)
  ctx.fillRect(x - width / 2, top, width, foot - top)
  ctx.fillStyle = downwards(ctx, top, foot, [
    [0, withAlpha(shade(tone.shade, -0.2), 0.5)],
    [0.22, withAlpha(tone.shade, 0)],
    [0.8, withAlpha(tone.shade, 0)],
    [1, withAlpha(shade(tone.shade, -0.2), 0.35)],
  ])
  ctx.fillRect(x - width / 2, top, width, foot - top)
  const b = width * 0.66
  poly(
    ctx,
    [
      [x - b, foot],
      [x - b * 0.9, foot - width * 0.34],
      [x + b * 0.9, foot - width * 0.34],
      [x + b, foot],
    ],
    across(ctx, x - b, x + b, [
      [0, shade(stone, 0.03)],
      [0.5, stone],
      [1, shade(stone, -0.14)],
    ]),
    shade(stone, -0.2),
    1.6,
  )
}

/** A red lantern hanging from (x, y). */
export function lantern(pen: Pen, x: number, y: number, size: number, colour = '#d8382c'): void {
  const { ctx, tone } = pen
  const on = tone.lampPower > 0.3
  const base = on ? mixColours(colour, '#ff7a3c', 0.3) : tone.lit(colour)
  const gold = on ? '#e8bd6a' : tone.lit('#d8b25e')
  const cy = y + size * 0.85
  stroke(
    ctx,
    [
      [x, y],
      [x, cy - size * 0.5],
    ],
    shade(gold, -0.2),
    Math.max(1.5, size * 0.03),
  )
  if (on) lampGlow(pen, x, cy, size * 1.15, '#ff9a52', tone.lampPower * 0.9)
  const light = ctx.createRadialGradient(x - size * 0.06, cy, size * 0.04, x, cy, size * 0.62)
  light.addColorStop(0, on ? '#ffe3a0' : shade(base, 0.1))
  light.addColorStop(0.45, on ? '#ff8a4a' : base)
  light.addColorStop(1, shade(base, on ? -0.06 : -0.12))
  oval(ctx, x, cy, size * 0.6, size * 0.48, light)
  ctx.strokeStyle = withAlpha(gold, 0.55)
  ctx.lineWidth = Math.max(1, size * 0.018)
  for (const k of [0.2, 0.42, 0.56]) {
    ctx.beginPath()
    ctx.ellipse(x, cy, size * k, size * 0.48, 0, 0, 6.29)
    ctx.stroke()
  }
  for (const s of [-1, 1])
    roundRect(ctx, x - size * 0.24, cy + s * size * 0.48 - size * 0.05, size * 0.48, size * 0.1, size * 0.03, gold)
  for (let i = -2; i <= 2; i++)
    stroke(
      ctx,
      [
        [x + i * size * 0.045, cy + size * 0.52],
        [x + i * size * 0.06, cy + size * 0.92],
      ],
      on ? '#e0503a' : shade(base, -0.02),
      Math.max(1, size * 0.025),
    )
}

/** A name board with its words, right to left not needed: words are short. */
export function plaque(
  pen: Pen,
  x: number,
  y: number,
  words: string,
  size: number,
  look: { back?: string; ink?: string; upright?: boolean } = {},
): void {
  const { ctx, tone } = pen
  const chars = [...words]
  const [w, h] = look.upright
    ? [size * 1.5, size * (chars.length * 1.12 + 0.5)]
    : [size * (chars.length * 1.12 + 0.6), size * 1.55]
  const gold = tone.lit(look.ink ?? '#e4bf6a', 1.06)
  poly(
    ctx,
    [
      [x - w / 2 + 5, y + 8],
      [x + w / 2 + 9, y + 8],
      [x + w / 2 + 9, y + h + 9],
      [x - w / 2 + 5, y + h + 9],
    ],
    'rgba(8,6,20,.35)',
  )
  ctx.fillStyle = shade(gold, -0.12)
  ctx.fillRect(x - w / 2 - size * 0.1, y - size * 0.1, w + size * 0.2, h + size * 0.2)
  ctx.strokeStyle = shade(gold, 0.08)
  ctx.lineWidth = 2.5
  ctx.strokeRect(x - w / 2 - size * 0.1, y - size * 0.1, w + size * 0.2, h + size * 0.2)
  const back = tone.lit(look.back ?? '#22222e')
  ctx.fillStyle = downwards(ctx, y, y + h, [
    [0, shade(back, 0.05)],
    [1, shade(back, -0.03)],
  ])
  ctx.fillRect(x - w / 2, y, w, h)
  ctx.fillStyle = gold
  ctx.font = `${size}px "Sanbu Serif"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  chars.forEach((char, i) => {
    if (look.upright) ctx.fillText(char, x, y + size * (0.25 + 0.56 + i * 1.12))
    else ctx.fillText(char, x - w / 2 + size * (0.3 + 0.56 + i * 1.12), y + h * 0.52)
  })
}

/** A lattice window or door leaf, flat to the viewer. `lit` shows light behind its paper. */
export function lattice(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  {
    wood = '#6b3a2c',
    light = false,
    grid = 5,
    panel = 0,
  }: { wood?: string; light?: boolean; grid?: number; panel?: number } = {},
): void {
  const { ctx, tone } = pen
  const base = tone.lit(wood)
  const paper = light && tone.dark ? '#ffd28a' : tone.lit('#efe4cc')
  roundRect(ctx, x, y, w, h, 2, base)
  const m = Math.min(w, h) * 0.06
  const top = h * (1 - panel)
  ctx.fillStyle = downwards(ctx, y, y + top, [
    [0, shade(paper, 0.02)],
    [1, shade(paper, light && tone.dark ? -0.08 : -0.06)],
  ])
  ctx.fillRect(x + m, y + m, w - 2 * m, top - 2 * m)
  ctx.strokeStyle = base
  const cell = (w - 2 * m) / grid
  ctx.lineWidth = Math.max(2, cell * 0.14)
  ctx.beginPath()
  for (let i = 1; i < grid; i++) {
    ctx.moveTo(x + m + i * cell, y + m)
    ctx.lineTo(x + m + i * cell, y + top - m)
  }
  const rows = Math.max(2, Math.round((top - 2 * m) / cell))
  for (let i = 1; i < rows; i++) {
    const ly = y + m + ((top - 2 * m) * i) / rows
    ctx.moveTo(x + m, ly)
    ctx.lineTo(x + w - m, ly)
  }
  ctx.stroke()
  // A rosette in the middle breaks the grid.
  const [cx, cy, r] = [x + w / 2, y + top / 2, Math.min(w, top) * 0.24]
  ctx.beginPath()
  for (let i = 0; i < 8; i++)
    ctx.lineTo(cx + Math.cos((i * Math.PI) / 4 + 0.39) * r, cy + Math.sin((i * Math.PI) / 4 + 0.39) * r)
  ctx.closePath()
  ctx.stroke()
  if (panel > 0) {
    ctx.fillStyle = shade(base, -0.04)
    ctx.fillRect(x + m, y + top, w - 2 * m, h - top - m)
    ctx.strokeStyle = shade(base, 0.1)
    ctx.lineWidth = 2
    ctx.strokeRect(x + m * 2, y + top + m, w - 4 * m, h - top - m * 3)
  }
  ctx.strokeStyle = withAlpha(shade(base, 0.13), 0.8)
  ctx.lineWidth = 2
  ctx.strokeRect(x + 1, y + 1, w - 2, h - 2)
  if (light && tone.dark) glow(ctx, cx, cy, Math.max(w, h) * 0.9, '#ffb45a', 0.4 * tone.lampPower)
}

/** A flight of stone steps up the middle, from z0 at the foot, `count` steps. Returns the height reached, m. */
export function steps(
  pen: Pen,
  {
    z,
    half,
    count,
    rise = 0.15,
    tread = 0.32,
    colour = '#c8c4bb',
    wall = '#b9b4aa',
  }: { z: number; half: number; count: number; rise?: number; tread?: number; colour?: string; wall?: string },
): number {
  const { ctx, space, tone } = pen
  const base = tone.lit(colour)
  for (let i = count - 1; i >= 0; i--) {
    const [y0, y1] = [i * rise, (i + 1) * rise]
    const [z0, z1] = [z + i * tread, z + (i + 1) * tread]
    const far = Math.min(0.6, z0 / 60)
    const c = mixColours(base, tone.haze, far)
    const top = [space.at(-half, y1, z0), space.at(half, y1, z0), space.at(half, y1, z1), space.at(-half, y1, z1)]
    if (y1 < space.eye) poly(ctx, top, tone.snow ? mixColours(tone.lit('#f5f9ff'), tone.haze, far) : shade(c, 0.055))
    const face = [space.at(-half, y0, z0), space.at(half, y0, z0), space.at(half, y1, z0), space.at(-half, y1, z0)]
    poly(
      ctx,
      face,
      along(ctx, face[3]!, face[0]!, [
        [0, shade(c, -0.02)],
        [1, shade(c, -0.1)],
      ]),
    )
    stroke(
      ctx,
      [face[2]!, face[3]!],
      withAlpha(tone.snow ? '#ffffff' : shade(c, 0.13), 0.8),
      Math.max(1.2, space.scale(z0) * 0.006),
    )
    if (tone.snow && y1 >= space.eye)
      poly(
        ctx,
        [
          space.at(-half, y0 + rise * 0.45, z0),
          space.at(half, y0 + rise * 0.45, z0),
          space.at(half, y1, z0),
          space.at(-half, y1, z0),
        ],
        mixColours(tone.lit('#f5f9ff'), tone.haze, far),
      )
  }
  const [h, zt] = [count * rise, z + count * tread]
  for (const s of [-1, 1]) {
    const w = tone.lit(wall)
    const [a, b] = [s * half, s * (half + 0.34)]
    poly(
      ctx,
      [space.at(a, 0.2, z - 0.1), space.at(b, 0.2, z - 0.1), space.at(b, h + 0.2, zt), space.at(a, h + 0.2, zt)],
      along(ctx, space.at(a, h, zt), space.at(a, 0, z), [
        [0, mixColours(w, tone.haze, 0.35)],
        [1, tone.snow ? tone.lit('#f2f6fc') : shade(w, 0.03)],
      ]),
      withAlpha(shade(w, -0.2), 0.8),
      2,
    )
    poly(
      ctx,
      [space.at(a, 0, z - 0.1), space.at(b, 0, z - 0.1), space.at(b, 0.2, z - 0.1), space.at(a, 0.2, z - 0.1)],
      shade(w, -0.09),
    )
  }
  return h
}

/** A stone balustrade across the picture at depth z, with posts. */
export function balustrade(pen: Pen, x0: number, x1: number, z: number, colour = '#d5d0c6', y = 0): void {
  const { ctx, space, tone } = pen
  const base = tone.lit(colour)
  const s = space.scale(z)
  const line = (h0: number, h1: number, c: string) =>
    poly(
      ctx,
      [space.at(x0, y + h0, z), space.at(x0, y + h1, z), space.at(x1, y + h1, z), space.at(x1, y + h0, z)],
      c,
      shade(base, -0.16),
      1.5,
    )
  line(0, 0.12, shade(base, -0.07))
  line(0.16, 0.62, shade(base, -0.02))
  line(0.66, 0.8, shade(base, 0.03))
  for (let x = x0; x <= x1 + 0.01; x += 1.1) {
    const [px, py] = space.at(x, y, z)
    ctx.fillStyle = across(ctx, px - 0.09 * s, px + 0.09 * s, [
      [0, shade(base, 0.03)],
      [0.4, base],
      [1, shade(base, -0.12)],
    ])
    ctx.fillRect(px - 0.09 * s, py - 0.98 * s, 0.18 * s, 0.98 * s)
    oval(ctx, px, py - 1.05 * s, 0.1 * s, 0.12 * s, ctx.fillStyle)
    if (tone.snow) oval(ctx, px, py - 1.12 * s, 0.1 * s, 0.06 * s, tone.lit('#f8fbff'))
  }
}

/** A hanging banner with an emblem. */
export function banner(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  word = '',
  sway = 0,
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  ctx.fillStyle = across(ctx, x - w / 2, x + w / 2, [
    [0, shade(base, -0.05)],
    [0.3, shade(base, 0.05)],
    [0.65, base],
    [1, shade(base, -0.1)],
  ])
  ctx.beginPath()
  ctx.moveTo(x - w / 2, y)
  ctx.lineTo(x + w / 2, y)
  ctx.quadraticCurveTo(x + w / 2 + sway, y + h * 0.6, x + w * 0.46 + sway, y + h * 0.9)
  ctx.lineTo(x + sway, y + h)
  ctx.lineTo(x - w * 0.46 + sway, y + h * 0.9)
  ctx.quadraticCurveTo(x - w / 2 + sway * 0.3, y + h * 0.5, x - w / 2, y)
  ctx.fill()
  ctx.strokeStyle = withAlpha(tone.lit('#e4bf6a'), 0.9)
  ctx.lineWidth = Math.max(2, w * 0.03)
  ctx.stroke()
  roundRect(ctx, x - w * 0.58, y - w * 0.06, w * 1.16, w * 0.1, w * 0.04, tone.lit('#5a4030'))
  if (word !== '') {
    ctx.fillStyle = tone.lit('#f0d492')
    ctx.font = `${w * 0.6}px "Sanbu Serif"`
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText(word, x + sway * 0.4, y + h * 0.42)
  }
}
