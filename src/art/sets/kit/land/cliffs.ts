import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { clipped, downwards, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { ridge } from './mountains.ts'

/** A headland that falls to the sea at (x, y), with a light-house on it. */
export function cliffs(pen: Pen, x: number, y: number, width: number, height: number): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('cliffs')
  const base = mixColours(tone.lit(tone.snow ? '#c4ced8' : '#7a7a6c'), tone.haze, 0.35)
  const top = ridge(random, x - width, x + width * 0.45, y - height * 0.8, 40, 5)
  const outline: [number, number][] = [
    ...top.map(([px, py]): [number, number] => [px, py]),
    [x + width * 0.5, y - height * 0.3],
    [x + width * 0.56, y + 6],
    [x - width, y + 6],
  ]
  poly(
    ctx,
    outline,
    downwards(ctx, y - height, y, [
      [0, mixColours(tone.lit(tone.snow ? '#eef3fa' : '#7f9a62'), tone.haze, 0.35)],
      [0.22, base],
      [1, shade(base, -0.08)],
    ]),
  )
  clipped(ctx, outline, () => {
    for (let i = 0; i < 22; i++) {
      const sx = random.range(x - width, x + width * 0.55)
      stroke(
        ctx,
        [
          [sx, y - height * random.range(0.3, 0.8)],
          [sx + random.range(-20, 30), y],
        ],
        shade(base, random.range(-0.08, 0.05)),
        random.range(3, 12),
      )
    }
  })
  const [lx, ly] = [x + width * 0.2, y - height * 0.8]
  const white = mixColours(tone.lit('#f2f0ea'), tone.haze, 0.2)
  poly(
    ctx,
    [
      [lx - 14, ly + 16],
      [lx + 14, ly + 16],
      [lx + 9, ly - 96],
      [lx - 9, ly - 96],
    ],
    white,
    shade(white, -0.2),
    1.5,
  )
  poly(
    ctx,
    [
      [lx - 12, ly - 30],
      [lx + 12, ly - 30],
      [lx + 11, ly - 54],
      [lx - 11, ly - 54],
    ],
    mixColours(tone.lit('#c9483c'), tone.haze, 0.2),
  )
  poly(
    ctx,
    [
      [lx - 12, ly - 96],
      [lx + 12, ly - 96],
      [lx, ly - 126],
    ],
    mixColours(tone.lit('#8a3a34'), tone.haze, 0.2),
  )
  if (tone.dark) glow(ctx, lx, ly - 100, 150, '#ffe6a8', 0.9)
}
