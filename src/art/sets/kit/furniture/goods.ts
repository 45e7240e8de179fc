import type { Pen } from '../base/pen.ts'
import { along, poly, shade, stroke } from '../paint/brush.ts'
import { field, type Plane, rect } from '../paint/plane.ts'

export interface GoodsLook {
  rows: number
  colour: string
  palette?: readonly string[]
  /** Breadth of one thing, m. */
  size?: number
  /** Jars and bottles with necks instead of boxes. */
  bottles?: boolean
}

/** Shelves on a plane with things to sell, each kind in a run of the same colour: a shop's shelf, a cellar's jars. */
export function goods(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  v0: number,
  v1: number,
  {
    rows,
    colour,
    palette = ['#d8504a', '#f0b84a', '#4a8ac8', '#6ab06a', '#e8e2d6', '#9a6ab8', '#e88a5a'],
    size = 0.12,
    bottles = false,
  }: GoodsLook,
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`goods ${u0} ${v0}`)
  field(pen, plane, u0 - 0.03, v0, u1 + 0.03, v1 + 0.04, colour)
  const step = (v1 - v0) / rows
  for (let r = 0; r < rows; r++) {
    const [low, high] = [v0 + r * step + 0.03, v0 + (r + 1) * step - 0.02]
    const back = tone.lit(shade(colour, -0.14))
    const hole = rect(plane, u0, low, u1, high)
    poly(
      ctx,
      hole,
      along(ctx, hole[1]!, hole[0]!, [
        [0, shade(back, -0.08)],
        [1, back],
      ]),
    )
    for (let u = u0 + 0.01; u < u1 - size * 0.6; ) {
      const many = random.integer(2, 5)
      const base = tone.lit(random.pick(palette), random.range(0.92, 1.06))
      const tall = (high - low) * random.range(0.55, 0.88)
      for (let k = 0; k < many && u < u1 - size * 0.6; k++, u += size) {
        const right = Math.min(u + size * 0.9, u1)
        const middle = (u + right) / 2
        const body = bottles ? tall * 0.7 : tall
        if (bottles)
          poly(ctx, rect(plane, middle - size * 0.16, low, middle + size * 0.16, low + tall), shade(base, -0.05))
        poly(
          ctx,
          rect(plane, u, low, right, low + body),
          along(ctx, plane(u, low), plane(right, low), [
            [0, shade(base, 0.03)],
            [0.4, base],
            [1, shade(base, -0.12)],
          ]),
        )
        poly(ctx, rect(plane, u, low + body * 0.3, right, low + body * 0.6), shade(base, 0.16))
      }
    }
    field(pen, plane, u0 - 0.02, low - 0.03, u1 + 0.02, low, colour, false, 1.4)
    stroke(ctx, [plane(u0, low), plane(u1, low)], shade(tone.lit(colour), 0.14), 1.6)
  }
}
