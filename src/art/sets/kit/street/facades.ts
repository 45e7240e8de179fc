import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, type Plane, rect, sidePlane } from '../paint/plane.ts'
import { lights } from './skyline.ts'

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
