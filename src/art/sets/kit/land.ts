import type { Random } from '#core'
import { mixColours, withAlpha } from '../../colour/colour.ts'
import type { Point } from '../../ink/ink.ts'
import { haze } from './light.ts'
import {
  along,
  area,
  areaBottom,
  areaRight,
  clipped,
  downwards,
  fillArea,
  glow,
  oval,
  poly,
  shade,
  sheet,
  stroke,
} from './paint.ts'
import type { Pen } from './pen.ts'

/** A broken line from x0 to x1 about y, by halving: `rough` falls by `soft` each time. */
export function ridge(
  random: Random,
  x0: number,
  x1: number,
  y: number,
  rough: number,
  depth = 6,
  soft = 0.52,
): Point[] {
  let line: Point[] = [
    [x0, y + random.range(-rough, rough) * 0.3],
    [(x0 + x1) / 2, y + random.range(-rough, rough)],
    [x1, y + random.range(-rough, rough) * 0.3],
  ]
  let step = rough
  for (let d = 0; d < depth; d++) {
    const next: Point[] = [line[0]!]
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!]
      next.push([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + random.range(-step, step)], b)
    }
    line = next
    step *= soft
  }
  return line
}

/**
 * A range of mountains with lit and shaded faces, fading into haze at its foot. `distance` 0 near … 1 far away.
 * `steep` makes the pillars of a Chinese painting.
 */
export function mountains(
  pen: Pen,
  {
    y,
    height,
    distance,
    colour = '#5f7a8c',
    steep = 0,
    name = '',
  }: { y: number; height: number; distance: number; colour?: string; steep?: number; name?: string },
): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`range ${y} ${distance} ${name}`)
  const body = mixColours(tone.lit(tone.snow ? '#8f9fb5' : colour), tone.haze, distance * 0.86)
  const light = tone.snow
    ? mixColours(tone.lit('#f4f8ff'), tone.haze, distance * 0.5)
    : mixColours(shade(body, 0.07), tone.key, 0.16 * tone.keyPower)
  const dark = mixColours(shade(body, -0.06), tone.shade, 0.12)
  const peaks: { x: number; top: number; half: number }[] = []
  let x = area.x - 60
  while (x < areaRight + 60) {
    const half = random.range(0.5, 1) * height * (steep > 0 ? 0.3 : 0.85)
    peaks.push({ x: x + half * 0.5, top: y - height * (0.4 + random.next() ** 1.5 * 0.75), half })
    x += half * random.range(0.8, 1.25) * (steep > 0 ? 1.5 : 1)
  }
  for (const peak of peaks.sort((a, b) => a.top - b.top)) {
    const p = random.fork(`peak ${peak.x}`)
    const foot = y + 60
    const run = (to: number) => {
      const line: Point[] = []
      const n = 11
      for (let i = 0; i <= n; i++) {
        const t = i / n
        const out = steep > 0 ? t ** (0.32 + 0.2 * p.next()) * 0.8 + t * 0.2 : t ** 0.94
        line.push([
          peak.x + (to - peak.x) * out + p.range(-1, 1) * peak.half * 0.07,
          peak.top + (foot - peak.top) * t + p.range(-1, 1) * height * 0.018,
        ])
      }
      return line
    }
    const left = run(peak.x - peak.half)
    const right = run(peak.x + peak.half)
    const outline: Point[] = [...left.reverse(), [peak.x, peak.top], ...right]
    const mist = (c: string): CanvasGradient =>
      downwards(ctx, peak.top, foot, [
        [0, c],
        [0.45, c],
        [1, withAlpha(mixColours(c, tone.haze, 0.9), 0.1)],
      ])
    poly(ctx, outline, mist(body))
    clipped(ctx, outline, () => {
      // The face away from the light, its edge zigzagging down from the peak; then lesser ribs.
      for (const [dx, k, c] of [
        [0, 1, dark],
        [-0.5, 0.55, dark],
        [0.45, 0.5, dark],
      ] as const) {
        const spine: Point[] = []
        for (let i = 0; i <= 8; i++)
          spine.push([
            peak.x + dx * peak.half + p.range(-1, 1) * peak.half * 0.13 * i * 0.3 - side * peak.half * 0.05 * i,
            peak.top + (1 - k) * height * 0.4 + ((foot - peak.top) * i) / 8,
          ])
        const reach = peak.half * (dx === 0 ? 2 : 0.38)
        poly(
          ctx,
          [
            ...spine,
            [spine[8]![0] - side * reach, foot],
            [spine[0]![0] - side * reach * (dx === 0 ? 1 : 0.1), spine[0]![1]],
          ],
          downwards(ctx, peak.top, foot, [
            [0, withAlpha(c, 0.85)],
            [0.6, withAlpha(c, 0.35)],
            [1, withAlpha(c, 0)],
          ]),
        )
      }
      for (let i = 0; i < 5; i++) {
        const sx = peak.x + p.range(-0.5, 0.5) * peak.half
        const sy = peak.top + p.range(0, 0.4) * height
        const l = p.range(0.12, 0.34) * height
        poly(
          ctx,
          [
            [sx, sy],
            [sx + side * l * 0.3, sy + l * 0.5],
            [sx + side * l * 0.12, sy + l],
            [sx - side * l * 0.06, sy + l * 0.5],
          ],
          withAlpha(light, 0.6 * (1 - distance * 0.5)),
        )
      }
      if (tone.snow) {
        const cap: Point[] = [
          [peak.x - peak.half, peak.top - 10],
          [peak.x + peak.half, peak.top - 10],
        ]
        for (let i = 0; i <= 12; i++)
          cap.push([
            peak.x + peak.half - (i / 6) * peak.half,
            peak.top + height * (0.16 + (i % 2) * 0.14 * p.range(0.5, 1.2)),
          ])
        poly(ctx, cap, withAlpha(light, 0.85))
      }
    })
    stroke(ctx, outline.slice(0, outline.length), withAlpha(shade(body, -0.1), 0.22 * (1 - distance)), 1.6)
  }
  haze(pen, y + 10, height * 0.5, 0.85)
}

/** Open ground from the horizon to the bottom, with its light and broken texture. */
export function ground(
  pen: Pen,
  colour: string,
  { from = pen.space.horizon, marks = 150, warm = 0.04 }: { from?: number; marks?: number; warm?: number } = {},
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  ctx.fillStyle = downwards(ctx, from, areaBottom, [
    [0, mixColours(shade(base, 0.05), tone.haze, 0.75)],
    [0.12, mixColours(shade(base, 0.03), tone.haze, 0.3)],
    [0.4, base],
    [1, shade(base, -0.12)],
  ])
  ctx.fillRect(area.x, from, area.width, areaBottom - from)
  const random = pen.random.fork(`ground ${from}`)
  for (let i = 0; i < marks; i++) {
    const t = random.next() ** 1.7
    const y = from + 14 + t * (areaBottom - from)
    const w = random.range(26, 170) * (0.15 + t)
    oval(
      ctx,
      random.range(area.x, areaRight),
      y,
      w,
      w * random.range(0.05, 0.11),
      withAlpha(shade(base, random.chance(0.5) ? -0.045 : warm), 0.45),
    )
  }
}

/** A way that runs to the vanishing point, `wind` px to the side far off. */
export function path(pen: Pen, colour: string, half = 1.5, back = 40, wind = 0): void {
  const { ctx, space, tone } = pen
  const base = tone.lit(colour)
  const [l, r]: [Point[], Point[]] = [[], []]
  const random = pen.random.fork('path')
  for (let i = 0; i <= 24; i++) {
    const z = space.near + (back - space.near) * (i / 24) ** 2.4
    const shift = wind * Math.sin((i / 24) * 3) * space.scale(z) * 0.01
    const wobble = random.range(-0.1, 0.1)
    const [ax, ay] = space.at(-half + wobble, 0, z)
    const [bx] = space.at(half + wobble, 0, z)
    l.push([ax + shift, ay])
    r.push([bx + shift, ay])
  }
  const far = l.at(-1)!
  poly(
    ctx,
    [...l, ...r.reverse()],
    along(
      ctx,
      far,
      [far[0], areaBottom],
      [
        [0, mixColours(shade(base, 0.05), tone.haze, 0.6)],
        [0.3, shade(base, 0.02)],
        [1, shade(base, -0.1)],
      ],
    ),
  )
}

/** A boulder with lit top and dark side. */
export function rock(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  colour = '#7d8088',
  name = '',
): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`rock ${x} ${y} ${name}`)
  const base = tone.lit(colour)
  oval(ctx, x, y, width * 0.62, height * 0.1 + 4, 'rgba(10,10,26,.35)')
  const outline: Point[] = []
  const n = 9
  for (let i = 0; i <= n; i++) {
    const a = Math.PI * (1 - i / n)
    outline.push([
      x + Math.cos(a) * width * 0.5 * random.range(0.86, 1.1),
      y - Math.sin(a) ** 0.7 * height * random.range(0.82, 1.06),
    ])
  }
  poly(
    ctx,
    outline,
    along(
      ctx,
      [x + side * width * 0.5, y - height],
      [x - side * width * 0.4, y],
      [
        [0, shade(base, 0.07)],
        [0.45, base],
        [1, shade(base, -0.14)],
      ],
    ),
    withAlpha(shade(base, -0.22), 0.9),
    2.4,
  )
  clipped(ctx, outline, () => {
    for (let i = 0; i < 4; i++) {
      const a = outline[random.integer(2, n - 2)]!
      const q: Point[] = [
        a,
        [a[0] - side * width * random.range(0.1, 0.26), a[1] + height * 0.4],
        [a[0] - side * width * 0.5, y],
        [a[0] - side * width * 0.6, a[1]],
      ]
      poly(ctx, q, withAlpha(shade(base, -0.07), 0.55))
      stroke(ctx, [q[0]!, q[1]!], withAlpha(shade(base, -0.2), 0.5), 1.8)
    }
    if (tone.snow)
      poly(
        ctx,
        [
          ...outline.slice(2, n - 1),
          [x + width * 0.3, y - height * 0.72],
          [x, y - height * 0.62],
          [x - width * 0.34, y - height * 0.74],
        ],
        tone.lit('#f6faff'),
      )
  })
}

/** Still water from `from` down, mirroring what `scene` paints above that line. */
export function water(
  pen: Pen,
  from: number,
  to: number,
  scene: ((mirror: CanvasRenderingContext2D) => void) | null,
  colour = '#4f7f96',
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  ctx.fillStyle = downwards(ctx, from, to, [
    [0, mixColours(base, tone.sky[3], 0.6)],
    [0.4, mixColours(base, tone.sky[2], 0.3)],
    [1, shade(base, -0.1)],
  ])
  ctx.fillRect(area.x, from, area.width, to - from)
  if (scene !== null)
    sheet(ctx, { blur: 5, alpha: 0.6, fine: 0.5 }, (mirror) => {
      mirror.beginPath()
      mirror.rect(area.x, from, area.width, to - from)
      mirror.clip()
      mirror.translate(0, 2 * from)
      mirror.scale(1, -1)
      scene(mirror)
    })
  const random = pen.random.fork('water')
  for (let i = 0; i < 130; i++) {
    const t = random.next() ** 1.5
    const y = from + 3 + t * (to - from)
    const w = random.range(20, 130) * (0.2 + t)
    oval(
      ctx,
      random.range(area.x, areaRight),
      y,
      w,
      1 + 2.5 * t,
      withAlpha(
        random.chance(0.6) ? mixColours(tone.sky[3], '#ffffff', 0.3) : shade(base, -0.1),
        random.range(0.1, 0.34),
      ),
    )
  }
}

/** Light that plays on water, for `animate`. */
export function glints(pen: Pen, seconds: number, y0: number, y1: number, count = 26): void {
  const { ctx } = pen
  const random = pen.random.fork('glints')
  ctx.fillStyle = pen.tone.key
  for (let i = 0; i < count; i++) {
    const t = random.next()
    const a = Math.max(0, Math.sin(seconds * random.range(1.2, 3) + random.range(0, 6.28)))
    const x = random.range(0, 1080) + Math.sin(seconds * 0.6 + i) * 12
    ctx.globalAlpha = a * 0.6 * (0.35 + 0.65 * pen.tone.keyPower)
    ctx.beginPath()
    ctx.ellipse(x, y0 + (y1 - y0) * t, (12 + 40 * t) * a, 1.2 + 2 * t, 0, 0, 6.29)
    ctx.fill()
  }
  ctx.globalAlpha = 1
}

/** A sea of cloud or mist with soft crowns, from y down. */
export function cloudSea(pen: Pen, y: number, height: number, alpha = 0.9): void {
  const { tone } = pen
  const random = pen.random.fork(`sea ${y}`)
  const light = mixColours(tone.sky[3], '#ffffff', tone.hour === 'night' ? 0.05 : 0.4)
  sheet(pen.ctx, { blur: 12, alpha, fine: 0.3 }, (ctx) => {
    for (let row = 0; row < 4; row++) {
      const c = mixColours(light, tone.sky[2], 0.16 * row)
      for (let x = area.x - 60; x < areaRight + 60; x += random.range(46, 100)) {
        const r = random.range(40, 96) * (0.7 + row * 0.25)
        const cy = y + (height * row) / 4 + random.range(-16, 16)
        ctx.fillStyle = downwards(ctx, cy - r, cy + r, [
          [0, c],
          [1, withAlpha(c, 0)],
        ])
        ctx.beginPath()
        ctx.ellipse(x, cy, r * 1.3, r * 0.7, 0, 0, 6.29)
        ctx.fill()
      }
    }
  })
}

/** Grass blades along a line at y. */
export function grass(
  pen: Pen,
  y: number,
  height: number,
  colour: string,
  density = 1,
  x0 = area.x,
  x1 = areaRight,
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`grass ${y} ${x0}`)
  const base = tone.snow ? mixColours(tone.lit(colour), tone.lit('#e8eef6'), 0.6) : tone.lit(tone.leaf(colour))
  const n = Math.round(((x1 - x0) / 9) * density)
  for (let i = 0; i < n; i++) {
    const x = random.range(x0, x1)
    const h = height * random.range(0.4, 1)
    const lean = random.range(-0.4, 0.5) * h
    ctx.fillStyle = shade(base, random.range(-0.07, 0.07))
    ctx.beginPath()
    ctx.moveTo(x - h * 0.05, y)
    ctx.quadraticCurveTo(x, y - h * 0.6, x + lean, y - h)
    ctx.quadraticCurveTo(x + h * 0.06, y - h * 0.5, x + h * 0.06, y)
    ctx.fill()
  }
}

/** Fills everything with one gradient: the base under a landscape. */
export function base(pen: Pen, top: string, bottom: string): void {
  fillArea(
    pen.ctx,
    downwards(pen.ctx, area.y, areaBottom, [
      [0, top],
      [1, bottom],
    ]),
  )
}

/** A soft pool of light or dark on the ground. */
export function groundLight(pen: Pen, x: number, y: number, r: number, colour: string, alpha: number): void {
  glow(pen.ctx, x, y, r, colour, alpha, { flat: 0.28 })
}
