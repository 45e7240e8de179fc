import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { clipped, disc, downwards, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import type { Plane } from '../paint/plane.ts'

export interface PointedWindow {
  /** Middle, half width, sill and point, m on the wall. */
  u: number
  half: number
  sill: number
  top: number
  /** Glass: field, border, and what the medallions alternate between. */
  glass: readonly [field: string, border: string, ...medallions: string[]]
}

/** The pointed outline, from the left foot over the point to the right. */
function outlineOf(plane: Plane, u: number, half: number, sill: number, top: number): Point[] {
  const spring = sill + (top - sill) * 0.62
  const way: Point[] = [plane(u - half, sill)]
  for (let i = 0; i <= 16; i++) {
    const k = (i / 16) * 2 - 1
    way.push(plane(u + k * half, spring + (top - spring) * (1 - Math.abs(k) ** 1.7)))
  }
  way.push(plane(u + half, sill))
  return way
}

/** A pointed window of painted glass in stone: lancets of leaded panes with medallions, a rose above them. */
export function pointedWindow(pen: Pen, plane: Plane, { u, half, sill, top, glass }: PointedWindow): void {
  const { ctx, tone } = pen
  const [field, border, ...medallions] = glass
  const stone = tone.lit('#a49a8a')
  const night = tone.hour === 'night'
  const outline = outlineOf(plane, u, half, sill, top)
  poly(ctx, outline, shade(stone, -0.14), shade(stone, -0.14), 18)
  const lights = half > 0.9 ? 3 : half > 0.45 ? 2 : 1
  const wide = (half * 2) / lights
  const spring = sill + (top - sill) * (lights > 1 ? 0.6 : 1)
  const pane = (way: readonly Point[], paint: () => void) => {
    poly(ctx, way, field)
    clipped(ctx, way, paint)
    stroke(ctx, [...way, way[0]!], '#2a2620', 4)
  }
  for (let i = 0; i < lights; i++) {
    const middle = u - half + wide * (i + 0.5)
    const reach = wide * 0.44
    // The middle light rises into the point of the arch.
    const head = lights === 3 && i === 1 ? spring + (top - spring) * 0.3 : spring
    const way = outlineOf(plane, middle, reach, sill + 0.06, head)
    pane(way, () => {
      stroke(ctx, way, border, 0.3 * (way.at(-1)![0] - way[0]![0]))
      const step = reach * 0.62
      for (let k = -12; k < 34; k++)
        for (const s of [-1, 1]) {
          const v = sill + k * step
          stroke(ctx, [plane(middle - reach, v), plane(middle + reach, v + s * reach * 2.6)], '#2a262066', 2)
        }
      const many = Math.max(2, Math.round((head - sill) / (reach * 2.4)))
      for (let k = 0; k < many; k++) {
        const v = sill + ((k + 0.5) / many) * (head - sill) * 0.94
        const [x, y] = plane(middle, v)
        const r = Math.abs(plane(middle, v + reach * 0.62)[1] - y)
        const squeeze = Math.abs(plane(middle + reach, v)[0] - plane(middle - reach, v)[0]) / (2 * r * 1.61)
        ctx.save()
        ctx.translate(x, y)
        ctx.scale(Math.min(1, squeeze), 1)
        disc(ctx, 0, 0, r, '#2a2620')
        disc(ctx, 0, 0, r * 0.9, medallions[(k + i) % medallions.length]!)
        disc(ctx, 0, 0, r * 0.42, '#f4e4b8')
        ctx.restore()
      }
    })
  }
  if (lights > 1) {
    const [x, y] = plane(u, spring + (top - spring) * (lights === 3 ? 0.62 : 0.42))
    const r = Math.abs(plane(u, spring)[1] - plane(u, top)[1]) * (lights === 3 ? 0.2 : 0.24)
    disc(ctx, x, y, r * 1.2, '#2a2620')
    disc(ctx, x, y, r * 1.1, border)
    for (let k = 0; k < 8; k++) {
      const a = (k / 8) * Math.PI * 2
      disc(ctx, x + Math.cos(a) * r * 0.68, y + Math.sin(a) * r * 0.68, r * 0.26, medallions[k % medallions.length]!)
    }
    disc(ctx, x, y, r * 0.34, '#f4e4b8')
  }
  const [gx, y0] = plane(u, top)
  const [, y1] = plane(u, sill)
  poly(
    ctx,
    outline,
    downwards(ctx, y0, y1, [
      [0, night ? '#10163c70' : '#ffffff4a'],
      [1, night ? '#10163ca0' : '#00000024'],
    ]),
  )
  clipped(ctx, outline, () => glow(ctx, gx, (y0 + y1) / 2, 320, '#fff6e0', night ? 0.08 : 0.24))
  stroke(ctx, outline, stone, 9)
}
