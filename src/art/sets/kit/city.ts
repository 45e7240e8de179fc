import type { Random } from '#core'
import { mixColours, withAlpha } from '../../colour/colour.ts'
import { lampGlow } from './light.ts'
import { area, areaBottom, areaRight, downwards, glow, poly, shade, stroke } from './paint.ts'
import type { Pen } from './pen.ts'
import { field, type Plane, rect, sidePlane } from './solids.ts'

const lights = ['#ffd98e', '#ffe9bd', '#ffc46e', '#cfe6ff', '#ffb98a']

/** A row of towers: `y` where they stand, `height` the usual; nearer rows are darker, more distinct and have lit windows. */
export function skyline(
  pen: Pen,
  {
    y,
    height,
    distance,
    windows = true,
    wide = [46, 120],
    colour = '#56688c',
  }: {
    y: number
    height: number
    distance: number
    windows?: boolean
    wide?: readonly [number, number]
    colour?: string
  },
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`skyline ${y} ${distance}`)
  const body = mixColours(tone.lit(colour), tone.haze, distance)
  let x = area.x - 40
  while (x < areaRight) {
    const w = random.range(wide[0], wide[1])
    const h = height * (0.35 + random.next() ** 1.6 * 0.9)
    tower(pen, random, x, y, w, h, shade(body, random.range(-0.03, 0.03)), windows ? 1 - distance : 0)
    x += w * random.range(0.72, 1.12)
  }
  ctx.fillStyle = downwards(ctx, y - height * 0.6, y, [
    [0, withAlpha(tone.haze, 0)],
    [1, withAlpha(tone.haze, 0.25 + 0.5 * distance)],
  ])
  ctx.fillRect(area.x, y - height * 0.6, area.width, height * 0.6 + 2)
}

function tower(
  pen: Pen,
  random: Random,
  x: number,
  y: number,
  w: number,
  h: number,
  body: string,
  clear: number,
): void {
  const { ctx, tone } = pen
  const top = y - h
  ctx.fillStyle = downwards(ctx, top, y, [
    [0, body],
    [1, mixColours(body, tone.haze, 0.4)],
  ])
  ctx.fillRect(x, top, w, h)
  const crown = random.integer(0, 3)
  if (crown === 1) ctx.fillRect(x + w * 0.2, top - 18, w * 0.6, 20)
  if (crown === 2) {
    ctx.fillRect(x + w * 0.35, top - 34, w * 0.3, 36)
    ctx.fillRect(x + w * 0.49, top - 90, 3, 60)
    if (tone.dark) glow(ctx, x + w * 0.5, top - 90, 14, '#ff6a5a', 0.9)
  }
  if (crown === 3)
    poly(
      ctx,
      [
        [x, top],
        [x + w, top],
        [x + w, top - w * 0.34],
      ],
      body,
    )
  // The flank away from the light.
  const dark = withAlpha(shade(body, -0.07), 0.7)
  ctx.fillStyle = dark
  ctx.fillRect(pen.side < 0 ? x + w * 0.66 : x, top, w * 0.34, h)
  if (clear <= 0) return
  const [cw, rh] = [random.pick([11, 13, 16]), random.pick([15, 18, 22])]
  const share = tone.dark ? 0.42 : 0
  const unlit = shade(body, tone.dark ? -0.035 : 0.06)
  for (let wy = top + 12; wy < y - 10; wy += rh) {
    for (let wx = x + 6; wx < x + w - 8; wx += cw) {
      const on = random.chance(share)
      ctx.fillStyle = on ? random.pick(lights) : unlit
      ctx.globalAlpha = on ? 0.95 * (0.35 + 0.65 * clear) * random.range(0.55, 1) : 0.5 * clear
      ctx.fillRect(wx, wy, cw * 0.55, rh * 0.55)
    }
  }
  ctx.globalAlpha = 1
}

/** The night glow that a city throws up. */
export function cityGlow(pen: Pen, y: number, colour = '#ff9a6a'): void {
  if (pen.tone.dark) glow(pen.ctx, 540, y, 900, colour, 0.35, { flat: 0.36 })
}

export interface Facade {
  /** Where along the street it starts and ends, m. */
  from: number
  to: number
  height: number
  colour: string
  storeys: number
  shop?: string
  sign?: string
  signColour?: string
  awning?: string
}

/** Houses along one side of a street. */
export function facades(pen: Pen, x: number, houses: readonly Facade[]): void {
  const { ctx, tone } = pen
  const plane = sidePlane(pen, x)
  const away = Math.sign(pen.side) === Math.sign(x)
  for (const house of [...houses].sort((a, b) => b.from - a.from)) {
    const random = pen.random.fork(`house ${x} ${house.from}`)
    const far = Math.min(1, Math.max(0, (house.from - 4) / 60))
    const base = mixColours(tone.lit(house.colour, away ? 0.88 : 1), tone.haze, far * 0.7)
    const { from, to, height } = house
    const q = rect(plane, from, 0, to, height)
    ctx.fillStyle = downwards(ctx, plane(from, height)[1], plane(from, 0)[1], [
      [0, shade(base, -0.02)],
      [0.7, base],
      [1, shade(base, -0.08)],
    ])
    poly(ctx, q, ctx.fillStyle, withAlpha(shade(base, -0.2), 0.6), 1.5)
    // The end that looks up the street.
    if (from > -1) {
      const out = x + Math.sign(x) * 6
      poly(
        ctx,
        [
          pen.space.at(x, 0, from),
          pen.space.at(x, height, from),
          pen.space.at(out, height, from),
          pen.space.at(out, 0, from),
        ],
        shade(base, -0.05),
      )
    }
    const floorHeight = (height - 3.2) / Math.max(1, house.storeys - 1)
    const columns = Math.max(2, Math.round((to - from) / 1.7))
    const step = (to - from) / columns
    for (let s = 1; s < house.storeys; s++) {
      const v = 3.2 + (s - 1) * floorHeight
      for (let c = 0; c < columns; c++) {
        const u = from + c * step
        const on = tone.dark && random.chance(0.42)
        const pane = on
          ? mixColours(random.pick(lights), base, far * 0.5)
          : mixColours(tone.lit(tone.dark ? '#33405e' : '#a9c4d8'), base, 0.25)
        const w = rect(plane, u + step * 0.22, v + floorHeight * 0.24, u + step * 0.78, v + floorHeight * 0.82)
        poly(ctx, w, pane, withAlpha(shade(base, -0.2), 0.8), 1.5)
        if (!on) poly(ctx, [w[0]!, w[1]!, w[2]!], withAlpha('#ffffff', 0.09))
        const [cx, cy] = plane(u + step * 0.5, v + floorHeight * 0.5)
        if (on && far < 0.4) glow(ctx, cx, cy, 0.8 * pen.space.scale(u), '#ffc987', 0.25)
        field(
          pen,
          plane,
          u + step * 0.18,
          v + floorHeight * 0.16,
          u + step * 0.82,
          v + floorHeight * 0.24,
          house.colour,
          false,
          1,
        )
      }
      stroke(ctx, [plane(from, v), plane(to, v)], withAlpha(shade(base, 0.08), 0.5), 1.5)
    }
    if (house.shop !== undefined) shopFront(pen, plane, house, base)
    field(pen, plane, from, height - 0.25, to, height, house.colour, false, 1.4)
  }
}

function shopFront(pen: Pen, plane: Plane, house: Facade, base: string): void {
  const { ctx, tone } = pen
  const { from, to } = house
  const inside = tone.dark ? mixColours(house.shop!, '#ffd9a0', 0.4) : tone.lit(mixColours(house.shop!, '#6c7f90', 0.5))
  const q = rect(plane, from + 0.25, 0.1, to - 0.25, 2.5)
  ctx.fillStyle = downwards(ctx, plane(from, 2.5)[1], plane(from, 0)[1], [
    [0, shade(inside, 0.06)],
    [0.5, inside],
    [1, shade(inside, -0.14)],
  ])
  poly(ctx, q, ctx.fillStyle, shade(base, -0.2), 2)
  const bays = Math.max(2, Math.round((to - from) / 1.2))
  for (let i = 1; i < bays; i++) {
    const u = from + ((to - from) * i) / bays
    stroke(ctx, [plane(u, 0.1), plane(u, 2.5)], withAlpha(shade(base, -0.16), 0.9), 3)
  }
  poly(ctx, rect(plane, from + 0.25, 0.1, to - 0.25, 0.5), withAlpha(shade(base, -0.1), 0.85))
  if (tone.dark) {
    const [cx, cy] = plane((from + to) / 2, 1.4)
    glow(ctx, cx, cy, 2.2 * pen.space.scale((from + to) / 2), house.shop!, 0.4 * tone.lampPower)
  }
  field(pen, plane, from + 0.1, 2.55, to - 0.1, 3.1, house.signColour ?? shade(house.colour, -0.15), false, 2)
  if (house.awning !== undefined) {
    const reach = -Math.sign(plane(from, 0)[0] - pen.space.vanishX) * 0.7
    const stripes = Math.max(4, Math.round((to - from) / 0.4))
    const x = sideOf(pen, plane, from)
    for (let i = 0; i < stripes; i++) {
      const [a, b] = [from + ((to - from) * i) / stripes, from + ((to - from) * (i + 1)) / stripes]
      const c = tone.lit(i % 2 === 0 ? house.awning : '#f3ece0')
      poly(
        ctx,
        [
          pen.space.at(x, 2.7, a),
          pen.space.at(x, 2.7, b),
          pen.space.at(x + reach, 2.3, b),
          pen.space.at(x + reach, 2.3, a),
        ],
        c,
      )
      poly(
        ctx,
        [
          pen.space.at(x + reach, 2.3, a),
          pen.space.at(x + reach, 2.3, b),
          pen.space.at(x + reach, 2.14, b),
          pen.space.at(x + reach, 2.14, a),
        ],
        shade(c, -0.08),
      )
    }
  }
}

function sideOf(pen: Pen, plane: Plane, u: number): number {
  return (plane(u, 0)[0] - pen.space.vanishX) / pen.space.scale(u)
}

/** A sign that hangs out over the street with its words one below another. Faces the viewer. */
export function hangingSign(
  pen: Pen,
  x: number,
  y: number,
  z: number,
  words: string,
  colour: string,
  size = 0.42,
  neon = true,
): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, y, z)
  // A word of letters is longer than one of characters.
  const s = space.scale(z) * size * (/^[A-Z]+$/.test(words) ? 0.6 : 1)
  const chars = [...words]
  const [w, h] = [s * 1.5, s * (chars.length * 1.16 + 0.5)]
  const on = neon && (tone.dark || tone.overcast)
  if (on) glow(ctx, px, py + h / 2, h * 1.05, colour, 0.5)
  ctx.fillStyle = on ? '#17122e' : tone.lit(shade(colour, -0.12))
  ctx.strokeStyle = on ? colour : tone.lit(shade(colour, 0.15))
  ctx.lineWidth = Math.max(2, s * 0.07)
  ctx.beginPath()
  ctx.roundRect(px - w / 2, py, w, h, s * 0.16)
  ctx.fill()
  ctx.stroke()
  ctx.font = `${s}px "Sanbu Sans Black"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  chars.forEach((char, i) => {
    const cy = py + s * (0.25 + 0.58 + i * 1.16)
    if (on) {
      ctx.fillStyle = colour
      ctx.globalAlpha = 0.55
      ctx.fillText(char, px + 1.5, cy + 1.5)
      ctx.globalAlpha = 1
    }
    ctx.fillStyle = on ? mixColours(colour, '#ffffff', 0.72) : tone.lit('#fff3dc')
    ctx.fillText(char, px, cy)
  })
  if (on) glow(ctx, px, py + h / 2, h * 0.7, colour, 0.28)
  stroke(
    ctx,
    [
      [px - ((Math.sign(x) || 1) * -w) / 2, py + h * 0.2],
      [px + (Math.sign(x) || 1) * (w / 2 + s * 0.4), py + h * 0.2],
    ],
    '#1a1a2a',
    3,
  )
}

export function streetLamp(pen: Pen, x: number, z: number, height = 4.6): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const pole = tone.lit('#3a4152')
  const [bx, by] = space.at(x, 0, z)
  const [, ty] = space.at(x, height, z)
  const w = 0.045 * s
  ctx.fillStyle = pole
  ctx.fillRect(bx - w, ty, w * 2, by - ty)
  ctx.fillStyle = shade(pole, 0.12)
  ctx.fillRect(bx - w, ty, w * 0.6, by - ty)
  const reach = -Math.sign(x) * 0.9 * s
  ctx.strokeStyle = pole
  ctx.lineWidth = w * 1.4
  ctx.beginPath()
  ctx.moveTo(bx, ty + 0.3 * s)
  ctx.quadraticCurveTo(bx, ty, bx + reach, ty)
  ctx.stroke()
  ctx.fillStyle = tone.dark ? '#fff0cf' : shade(pole, 0.08)
  ctx.fillRect(bx + reach - 0.22 * s, ty - 0.02 * s, 0.44 * s, 0.1 * s)
  if (tone.dark) {
    lampGlow(pen, bx + reach, ty + 0.06 * s, 0.42 * s)
    const [fx, fy] = space.at(x - Math.sign(x) * 0.9, 0, z)
    glow(ctx, fx, fy, 2.2 * s, tone.lamp, 0.3, { flat: 0.25 })
  }
}

/** A plain car seen from behind or before, standing at x, z. */
export function car(pen: Pen, x: number, z: number, colour: string, tail = true): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const base = tone.lit(colour)
  ctx.save()
  ctx.translate(cx, cy)
  ctx.scale(s, s)
  ctx.fillStyle = 'rgba(8,8,24,.5)'
  ctx.beginPath()
  ctx.ellipse(0, 0, 1.05, 0.1, 0, 0, 6.29)
  ctx.fill()
  ctx.fillStyle = '#14151f'
  ctx.fillRect(-0.85, -0.36, 0.26, 0.36)
  ctx.fillRect(0.59, -0.36, 0.26, 0.36)
  const body = ctx.createLinearGradient(0, -1.45, 0, -0.15)
  body.addColorStop(0, shade(base, 0.1))
  body.addColorStop(0.5, base)
  body.addColorStop(1, shade(base, -0.14))
  ctx.fillStyle = body
  ctx.beginPath()
  ctx.moveTo(-0.92, -0.2)
  ctx.bezierCurveTo(-0.98, -0.7, -0.95, -0.85, -0.84, -0.9)
  ctx.bezierCurveTo(-0.7, -1.3, -0.62, -1.42, -0.5, -1.45)
  ctx.lineTo(0.5, -1.45)
  ctx.bezierCurveTo(0.62, -1.42, 0.7, -1.3, 0.84, -0.9)
  ctx.bezierCurveTo(0.95, -0.85, 0.98, -0.7, 0.92, -0.2)
  ctx.closePath()
  ctx.fill()
  ctx.fillStyle = tone.lit('#2b3850')
  ctx.beginPath()
  ctx.moveTo(-0.68, -0.92)
  ctx.lineTo(-0.5, -1.34)
  ctx.lineTo(0.5, -1.34)
  ctx.lineTo(0.68, -0.92)
  ctx.fill()
  ctx.fillStyle = 'rgba(255,255,255,.16)'
  ctx.beginPath()
  ctx.moveTo(-0.4, -0.92)
  ctx.lineTo(-0.2, -1.34)
  ctx.lineTo(0.05, -1.34)
  ctx.lineTo(-0.15, -0.92)
  ctx.fill()
  ctx.fillStyle = shade(base, -0.12)
  ctx.fillRect(-0.9, -0.42, 1.8, 0.05)
  ctx.fillStyle = '#e8e6df'
  ctx.fillRect(-0.22, -0.6, 0.44, 0.13)
  ctx.restore()
  const lamp = tail ? '#ff4a3a' : '#fff0d0'
  for (const k of [-0.7, 0.7]) {
    ctx.fillStyle = lamp
    ctx.beginPath()
    ctx.ellipse(cx + k * s, cy - 0.68 * s, 0.17 * s, 0.07 * s, 0, 0, 6.29)
    ctx.fill()
    if (tone.dark) glow(ctx, cx + k * s, cy - 0.68 * s, 0.8 * s, lamp, 0.7)
    if (tone.dark && !tail) glow(ctx, cx + k * s, cy - 0.68 * s, 1.9 * s, lamp, 0.35)
  }
}

/** Vertical smears of light on wet ground. */
export function wetSmears(pen: Pen, y: number, colours: readonly string[], count: number, alpha = 0.5): void {
  const { ctx } = pen
  const random = pen.random.fork('smears')
  for (let i = 0; i < count; i++) {
    const x = random.range(60, 1020)
    const reach = random.range(160, 620)
    ctx.save()
    ctx.translate(x, y + reach * 0.5 + random.range(0, 200))
    ctx.scale(random.range(0.05, 0.13), 1)
    glow(ctx, 0, 0, reach * 0.75, random.pick(colours), alpha * random.range(0.3, 1))
    ctx.restore()
  }
  ctx.strokeStyle = '#ffffff'
  for (let i = 0; i < count * 5; i++) {
    const t = random.next()
    const ly = y + 10 + t * (areaBottom - y)
    ctx.globalAlpha = 0.06 * alpha * 2
    ctx.lineWidth = 1 + t * 2
    const [lx, w] = [random.range(area.x, areaRight), random.range(20, 90) * (0.4 + t)]
    ctx.beginPath()
    ctx.moveTo(lx, ly)
    ctx.lineTo(lx + w, ly)
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}

/** Rings of drops on wet ground, for `animate`. */
export function ripples(pen: Pen, seconds: number, y0: number, y1: number, count = 26): void {
  const { ctx } = pen
  const random = pen.random.fork('ripples')
  ctx.strokeStyle = '#dfe9ff'
  for (let i = 0; i < count; i++) {
    const period = random.range(0.5, 1)
    const phase = seconds / period + random.next()
    const t = phase - Math.floor(phase)
    const hop = createHop(Math.floor(phase) * 31 + i)
    const y = y0 + (y1 - y0) * hop.b ** 0.8
    const grow = (y - y0) / (y1 - y0)
    ctx.globalAlpha = (1 - t) * 0.45
    ctx.lineWidth = 1.6
    ctx.beginPath()
    ctx.ellipse(hop.a * 1200 - 60, y, (6 + 40 * t) * (0.4 + grow), (2 + 11 * t) * (0.4 + grow), 0, 0, 6.29)
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}

function createHop(n: number): { a: number; b: number } {
  const f = (k: number) => {
    const v = Math.sin(n * k) * 43758.5453
    return v - Math.floor(v)
  }
  return { a: f(12.9898), b: f(78.233) }
}
