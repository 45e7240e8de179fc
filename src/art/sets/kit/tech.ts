import { mixColours, withAlpha } from '../../colour/colour.ts'
import type { Point } from '../../ink/ink.ts'
import {
  along,
  area,
  blended,
  clipped,
  disc,
  downwards,
  fillArea,
  glow,
  poly,
  roundRect,
  shade,
  sheet,
  stroke,
} from './paint.ts'
import type { Pen } from './pen.ts'
import { stars } from './sky.ts'
import { type Plane, rect } from './solids.ts'

/** Black space with stars and a nebula. */
export function deepSpace(pen: Pen, tints: readonly [string, string] = ['#3a2f8f', '#1f5f9a']): void {
  const { ctx } = pen
  fillArea(
    ctx,
    downwards(ctx, area.y, 2060, [
      [0, '#050817'],
      [0.5, '#0c1234'],
      [1, '#070a1c'],
    ]),
  )
  const random = pen.random.fork('nebula')
  sheet(ctx, { blur: 16, mode: 'screen', fine: 0.3 }, (soft) => {
    for (let i = 0; i < 60; i++) {
      const t = random.next()
      const x = -100 + t * 1300 + random.range(-160, 160)
      const y = 1150 - t * 900 + random.range(-260, 260)
      glow(soft, x, y, random.range(90, 330), tints[i % 2]!, random.range(0.06, 0.2))
    }
    for (let i = 0; i < 16; i++)
      glow(soft, random.range(0, 1080), random.range(100, 1000), random.range(60, 150), '#b46ad0', 0.08)
  })
  stars(pen, 2600, 1, 420)
}

/** A planet: banded or cratered, lit from the pen's side, with its air glowing at the edge. */
export function planet(
  pen: Pen,
  x: number,
  y: number,
  r: number,
  colour: string,
  kind: 'bands' | 'land' | 'rock' = 'bands',
): void {
  const { ctx, side } = pen
  const random = pen.random.fork(`planet ${x}`)
  glow(ctx, x, y, r * 1.5, shade(colour, 0.1), 0.35)
  ctx.save()
  ctx.beginPath()
  ctx.arc(x, y, r, 0, 6.29)
  ctx.clip()
  fillRound(
    ctx,
    x,
    y,
    r,
    downwards(ctx, y - r, y + r, [
      [0, shade(colour, 0.12)],
      [0.5, colour],
      [1, shade(colour, -0.14)],
    ]),
  )
  ctx.translate(x, y)
  ctx.rotate(-0.25)
  if (kind === 'bands')
    for (let i = 0; i < 22; i++) {
      const by = -r + (i / 22) * 2 * r
      const h = random.range(0.02, 0.075) * r
      ctx.fillStyle = withAlpha(shade(colour, random.range(-0.13, 0.2)), random.range(0.3, 0.75))
      ctx.beginPath()
      ctx.moveTo(-r, by)
      for (let k = 0; k <= 12; k++) ctx.lineTo(-r + (k / 6) * r, by + Math.sin(k * 1.3 + i * 2) * h * 0.7)
      for (let k = 12; k >= 0; k--) ctx.lineTo(-r + (k / 6) * r, by + h + Math.sin(k * 1.1 + i) * h * 0.8)
      ctx.fill()
    }
  else
    for (let i = 0; i < (kind === 'land' ? 34 : 46); i++) {
      const a = random.range(0, 6.28)
      const d = Math.sqrt(random.next()) * r
      const s = random.range(0.03, kind === 'land' ? 0.2 : 0.1) * r
      ctx.fillStyle = withAlpha(
        kind === 'land' ? random.pick(['#5a9a6a', '#8fae74', '#ffffff']) : shade(colour, -0.1),
        kind === 'land' ? 0.5 : 0.5,
      )
      ctx.beginPath()
      ctx.ellipse(Math.cos(a) * d, Math.sin(a) * d, s * random.range(1, 2.2), s * 0.7, random.range(-0.3, 0.3), 0, 6.29)
      ctx.fill()
    }
  ctx.setTransform(ctx.getTransform())
  ctx.rotate(0.25)
  ctx.translate(-x, -y)
  // Night side, then the lit edge.
  const night = ctx.createRadialGradient(
    x + side * r * 0.55,
    y - r * 0.4,
    r * 0.35,
    x + side * r * 0.3,
    y - r * 0.2,
    r * 1.5,
  )
  night.addColorStop(0, 'rgba(4,6,24,0)')
  night.addColorStop(0.55, 'rgba(4,6,24,.5)')
  night.addColorStop(1, 'rgba(4,6,24,.97)')
  fillRound(ctx, x, y, r, night)
  const rim = ctx.createRadialGradient(
    x - side * r * 0.16,
    y + r * 0.12,
    r * 0.86,
    x - side * r * 0.16,
    y + r * 0.12,
    r * 1.2,
  )
  rim.addColorStop(0, 'rgba(255,255,255,0)')
  rim.addColorStop(1, withAlpha(mixColours(colour, '#e8f6ff', 0.75), 0.95))
  blended(ctx, 'screen', 1, () => fillRound(ctx, x, y, r, rim))
  ctx.restore()
}

function fillRound(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  fill: string | CanvasGradient,
): void {
  ctx.fillStyle = fill
  ctx.fillRect(x - r, y - r, r * 2, r * 2)
}

/** A glowing tube or strip. */
export function strip(pen: Pen, points: readonly Point[], colour: string, width: number): void {
  blended(pen.ctx, 'screen', 1, () => {
    stroke(pen.ctx, points, withAlpha(colour, 0.12), width * 9)
    stroke(pen.ctx, points, withAlpha(colour, 0.25), width * 4)
  })
  stroke(pen.ctx, points, colour, width)
  stroke(pen.ctx, points, mixColours(colour, '#ffffff', 0.75), width * 0.45)
}

/** Metal plating on a plane with seams, rivets and dark insets. */
export function plating(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  columns: number,
  rows: number,
  colour: string,
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`plate ${u0} ${v0} ${u1}`)
  const base = tone.lit(colour)
  for (let c = 0; c < columns; c++)
    for (let r = 0; r < rows; r++) {
      const [a, b] = [u0 + ((u1 - u0) * c) / columns, u0 + ((u1 - u0) * (c + 1)) / columns]
      const [d, e] = [v0 + ((v1 - v0) * r) / rows, v0 + ((v1 - v0) * (r + 1)) / rows]
      const q = rect(plane, a, d, b, e)
      const t = shade(base, random.range(-0.022, 0.022))
      poly(
        ctx,
        q,
        along(ctx, q[1]!, q[0]!, [
          [0, shade(t, 0.03)],
          [1, shade(t, -0.035)],
        ]),
        shade(base, -0.11),
        2,
      )
      stroke(ctx, [q[1]!, q[2]!], withAlpha(shade(base, 0.14), 0.6), 1.6)
      const kind = random.next()
      const inner = rect(plane, a + (b - a) * 0.2, d + (e - d) * 0.25, b - (b - a) * 0.2, e - (e - d) * 0.25)
      if (kind < 0.22) poly(ctx, inner, shade(base, -0.06), withAlpha(shade(base, -0.16), 0.9), 1.6)
      else if (kind < 0.36)
        for (let k = 0; k < 4; k++) {
          const v = d + (e - d) * (0.3 + k * 0.13)
          stroke(ctx, [plane(a + (b - a) * 0.25, v), plane(b - (b - a) * 0.25, v)], shade(base, -0.13), 2.4)
        }
    }
}

/** A translucent screen of light on a plane: frame, bars, a ring, a line of data. No words. */
export function holoScreen(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  colour: string,
): void {
  const { ctx } = pen
  const random = pen.random.fork(`holo ${u0} ${v0}`)
  const q = rect(plane, u0, v0, u1, v1)
  const [cx, cy] = plane((u0 + u1) / 2, (v0 + v1) / 2)
  glow(ctx, cx, cy, Math.hypot(q[2]![0] - q[0]![0], q[2]![1] - q[0]![1]) * 0.75, colour, 0.3)
  poly(
    ctx,
    q,
    along(ctx, q[1]!, q[0]!, [
      [0, withAlpha(colour, 0.26)],
      [1, withAlpha(colour, 0.1)],
    ]),
    withAlpha(mixColours(colour, '#ffffff', 0.4), 0.9),
    2.2,
  )
  clipped(ctx, q, () => {
    const at = (u: number, v: number) => plane(u0 + (u1 - u0) * u, v0 + (v1 - v0) * v)
    const bright = mixColours(colour, '#ffffff', 0.45)
    for (let i = 0; i < 6; i++) {
      const v = 0.9 - i * 0.075
      poly(
        ctx,
        [
          at(0.42, v),
          at(0.42 + random.range(0.15, 0.5), v),
          at(0.42 + random.range(0.15, 0.5), v - 0.022),
          at(0.42, v - 0.022),
        ],
        withAlpha(bright, 0.7),
      )
    }
    const graph: Point[] = []
    for (let i = 0; i <= 16; i++) graph.push(at(0.06 + (i / 16) * 0.88, 0.14 + random.range(0, 0.24)))
    stroke(ctx, graph, withAlpha(bright, 0.9), 2.2)
    for (let i = 1; i < 5; i++) stroke(ctx, [at(0.05, i * 0.09), at(0.95, i * 0.09)], withAlpha(colour, 0.3), 1)
    const ring = (k: number, w: number) => {
      const pts: Point[] = []
      for (let i = 0; i <= 24; i++)
        pts.push(at(0.21 + Math.cos((i / 24) * 6.283) * 0.13 * k, 0.72 + Math.sin((i / 24) * 6.283) * 0.17 * k))
      stroke(ctx, pts, withAlpha(bright, 0.85), w)
    }
    ring(1, 2.4)
    ring(0.7, 1.4)
    ring(0.3, 4)
  })
}

/** Small lights on a console top. */
export function keys(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  columns: number,
  rows: number,
): void {
  const random = pen.random.fork(`keys ${u0}`)
  for (let c = 0; c < columns; c++)
    for (let r = 0; r < rows; r++) {
      if (random.chance(0.4)) continue
      const [a, b] = [
        u0 + ((u1 - u0) * (c + 0.15)) / columns,
        u0 + ((u1 - u0) * (c + random.range(0.5, 0.85))) / columns,
      ]
      const [d, e] = [v0 + ((v1 - v0) * (r + 0.25)) / rows, v0 + ((v1 - v0) * (r + 0.7)) / rows]
      const colour = random.pick(['#5fe0ff', '#5fe0ff', '#4fd6a8', '#ffb45a', '#8aa8ff'])
      poly(pen.ctx, rect(plane, a, d, b, e), withAlpha(colour, random.range(0.5, 1)))
    }
}

/** Lights that change, for `animate`: spots in a rectangle of the picture. */
export function blinkers(
  pen: Pen,
  seconds: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  count: number,
  colours: readonly string[] = ['#5fe0ff', '#ffb45a', '#7affc0'],
): void {
  const { ctx } = pen
  const random = pen.random.fork(`blink ${x0} ${y0}`)
  for (let i = 0; i < count; i++) {
    const [x, y, rate, phase, colour] = [
      random.range(x0, x1),
      random.range(y0, y1),
      random.range(0.5, 2),
      random.next(),
      random.pick(colours),
    ]
    if ((seconds * rate + phase) % 1 < 0.5) continue
    ctx.globalAlpha = 0.9
    ctx.fillStyle = colour
    ctx.fillRect(x, y, 7, 4)
  }
  ctx.globalAlpha = 1
}

/** A ship seen from the side: wedge hull, tower, engines aglow. `way` −1 flies left. */
export function starship(pen: Pen, x: number, y: number, length: number, way: number, colour = '#8a97b4'): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  glow(ctx, x - way * length * 0.52, y, length * 0.32, '#6fd8ff', 0.9)
  ctx.save()
  ctx.translate(x, y)
  ctx.scale((way * length) / 100, length / 100)
  const hull = ctx.createLinearGradient(0, -12, 0, 10)
  hull.addColorStop(0, shade(base, 0.1))
  hull.addColorStop(0.5, base)
  hull.addColorStop(1, shade(base, -0.22))
  ctx.fillStyle = hull
  ctx.beginPath()
  ctx.moveTo(50, 1)
  ctx.lineTo(6, -6)
  ctx.lineTo(-8, -7)
  ctx.lineTo(-14, -14)
  ctx.lineTo(-30, -14)
  ctx.lineTo(-34, -7)
  ctx.lineTo(-50, -5)
  ctx.lineTo(-50, 5)
  ctx.lineTo(-30, 9)
  ctx.lineTo(10, 7)
  ctx.closePath()
  ctx.fill()
  ctx.fillStyle = 'rgba(6,10,30,.45)'
  ctx.fillRect(-48, 2, 80, 1.4)
  ctx.fillRect(-40, -4, 50, 0.9)
  ctx.fillStyle = '#bfeaff'
  for (let i = 0; i < 12; i++) ctx.fillRect(-28 + i * 4.3, -2.6, 1.7, 0.8)
  ctx.restore()
  disc(ctx, x - way * length * 0.5, y, length * 0.035, '#e8fbff')
}

/** Pipes along a plane at height v. */
export function pipes(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  heights: readonly number[],
  radius: number,
  colour: string,
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  for (const v of heights) {
    const q = rect(plane, u0, v - radius, u1, v + radius)
    poly(
      ctx,
      q,
      along(ctx, q[1]!, q[0]!, [
        [0, shade(base, 0.02)],
        [0.3, shade(base, 0.1)],
        [0.6, base],
        [1, shade(base, -0.15)],
      ]),
      shade(base, -0.18),
      1.5,
    )
    for (let u = u0; u < u1; u += 1.2)
      poly(
        ctx,
        rect(plane, u, v - radius * 1.3, u + 0.12, v + radius * 1.3),
        shade(base, -0.07),
        shade(base, -0.2),
        1.2,
      )
  }
}

/** A rounded dark screen facing the viewer with a soft picture of light. */
export function monitor(pen: Pen, x: number, y: number, w: number, h: number, colour: string): void {
  const { ctx } = pen
  const random = pen.random.fork(`monitor ${x} ${y}`)
  roundRect(ctx, x - 5, y - 5, w + 10, h + 10, 8, '#1b2030')
  roundRect(
    ctx,
    x,
    y,
    w,
    h,
    4,
    downwards(ctx, y, y + h, [
      [0, shade(colour, -0.18)],
      [1, shade(colour, -0.32)],
    ]),
  )
  for (let i = 0; i < 5; i++) {
    ctx.fillStyle = withAlpha(mixColours(colour, '#ffffff', 0.3), 0.8)
    ctx.fillRect(x + w * 0.08, y + h * (0.14 + i * 0.15), w * random.range(0.2, 0.8), h * 0.05)
  }
  glow(ctx, x + w / 2, y + h / 2, Math.max(w, h), colour, 0.3)
}
