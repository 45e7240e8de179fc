import { clamp } from '#core'
import { mixColours } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { area, areaRight, downwards, poly, shade } from '../paint/brush.ts'

/** Rough rock from the top of the picture down to `low`: facets that catch the light of an opening at `light`. */
export function rockWall(pen: Pen, colour: string, low: number, light: Point, reach = 950): void {
  const { ctx, tone } = pen
  const wall = tone.lit(colour, 0.85)
  const random = pen.random.fork('rock')
  const [wide, high] = [118, 132]
  const columns = Math.ceil((areaRight - area.x) / wide) + 2
  const rows = Math.ceil((low - area.y) / high) + 2
  const knots = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => ({
      x: area.x + (column - 0.5 + (row % 2) * 0.5 + random.range(-0.36, 0.36)) * wide,
      y: area.y + (row - 0.5 + random.range(-0.36, 0.36)) * high,
      out: random.next(),
    })),
  )
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [a, b] = [knots[row]![column]!, knots[row]![column + 1]!]
      const [c, d] = [knots[row + 1]![column + 1]!, knots[row + 1]![column]!]
      for (const facet of random.chance(0.5)
        ? [
            [a, b, c],
            [a, c, d],
          ]
        : [
            [a, b, d],
            [b, c, d],
          ]) {
        const [x, y] = [0, 1].map((k) => facet.reduce((sum, p) => sum + (k === 0 ? p.x : p.y), 0) / 3) as [
          number,
          number,
        ]
        const way = Math.hypot(light[0] - x, light[1] - y)
        // How far the facet leans towards the light: its outer knots lie away from it.
        const lean = facet.reduce(
          (sum, p) => sum + (p.out - 0.5) * ((x - p.x) * (light[0] - x) + (y - p.y) * (light[1] - y)),
          0,
        )
        const towards = clamp(lean / Math.max(1, way) / 60, -1, 1)
        const near = clamp(1 - way / reach, 0, 1)
        const tint = mixColours(shade(wall, 0.05 * towards - 0.05), tone.key, near ** 1.6 * (0.3 + 0.22 * towards))
        // The line closes the hair between neighbours.
        poly(
          ctx,
          facet.map((p): Point => [p.x, p.y]),
          tint,
          tint,
          1.5,
        )
      }
    }
}

/** Teeth of stone that hang from the roof, `many` of them, longer away from `middle`. */
export function stalactites(pen: Pen, colour: string, many: number, middle: number): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('stalactites')
  const wall = tone.lit(colour, 0.85)
  for (let i = 0; i < many; i++) {
    const x = random.range(area.x, areaRight)
    const l = random.range(110, 360) * (0.5 + Math.abs(x - middle) / 900)
    const w = l * random.range(0.1, 0.16)
    const side = (k: number): Point[] => [
      [x + k * w, -150],
      [x + k * w * 0.55, l * 0.2],
      [x + k * w * 0.3, l * 0.6],
      [x, l],
    ]
    const tint = (by: number) =>
      downwards(ctx, -100, l, [
        [0, shade(wall, by - 0.1)],
        [1, shade(wall, by + 0.03)],
      ])
    const [left, right] = [side(-1), side(1)]
    poly(ctx, [...left, ...right.reverse()], tint(-0.06))
    // Its lit flank, towards the opening.
    poly(ctx, [...side(Math.sign(middle - x)), [x + w * 0.15 * Math.sign(middle - x), -150]], tint(0.03))
  }
}
