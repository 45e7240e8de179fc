import type { Random } from '#core'
import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { area, areaRight, clipped, downwards, poly, shade, stroke } from '../paint/brush.ts'

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

type Range = readonly [y: number, height: number, distance: number, colour?: string]

/** Range before range, the farthest first. */
export function ranges(pen: Pen, ...each: readonly Range[]): void {
  for (const [y, height, distance, colour] of each)
    mountains(pen, { y, height, distance, ...(colour !== undefined && { colour }) })
}
