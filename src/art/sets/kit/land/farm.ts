import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { poly, shade, stroke } from '../paint/brush.ts'
import { tree } from '../plants/tree.ts'

const houses = [
  [820, 70],
  [900, 46],
] as const

/** A farm on the horizon, its foot `y` px down: two houses with red roofs at the right, a row of poplars at the left. */
export function farFarm(pen: Pen, y: number): void {
  const { ctx, tone } = pen
  for (let i = 0; i < 9; i++) tree(pen, 60 + i * 34, y, 70 + (i % 3) * 22, { far: 0.45, wide: 0.25 })
  for (const [x, w] of houses) {
    poly(
      ctx,
      [
        [x, y - 3],
        [x, y - 35],
        [x + w, y - 35],
        [x + w, y - 3],
      ],
      tone.lit('#e6d8c2'),
    )
    poly(
      ctx,
      [
        [x - 8, y - 33],
        [x + w / 2, y - 61],
        [x + w + 8, y - 33],
      ],
      tone.lit('#a8563f'),
    )
  }
}

/** A scarecrow in a coat and a straw hat. */
export function scarecrow(pen: Pen, mx: number, z: number, coat = '#4f6f92'): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(mx, 0, z)
  const s = space.scale(z)
  const at = (u: number, v: number): [number, number] => [x + u * s, y - v * s]
  const [cloth, straw] = [tone.lit(coat), tone.lit('#c9a050')]
  stroke(ctx, [at(0, 0), at(0, 1.5)], tone.lit('#7a5a3c'), 14)
  stroke(ctx, [at(-0.5, 1.15), at(0.5, 1.15)], tone.lit('#7a5a3c'), 12)
  const arms = [at(-0.46, 1.24), at(0.46, 1.24), at(0.44, 1.0), at(0.18, 0.98)]
  const hem = [at(0.24, 0.5), at(-0.24, 0.5), at(-0.18, 0.98), at(-0.44, 1.0)]
  poly(ctx, [...arms, ...hem], cloth, shade(cloth, -0.15), 3)
  ctx.fillStyle = tone.lit('#e2c48a')
  ctx.beginPath()
  ctx.arc(...at(0, 1.36), 0.17 * s, 0, 6.29)
  ctx.fill()
  poly(ctx, [at(-0.3, 1.48), at(0.3, 1.48), at(0.04, 1.78), at(-0.04, 1.78)], straw, shade(straw, -0.15), 3)
}

/** Two rails on four posts along the picture, from x on, 1.8 m long. */
export function railFence(pen: Pen, x: number, z: number, wood = '#8a6a4a'): void {
  const { ctx, space, tone } = pen
  for (let i = 0; i < 4; i++) box(pen, { x: x + 0.2 + i * 0.5, z, width: 0.07, height: 0.8, depth: 0.07 }, wood)
  for (const h of [0.35, 0.65]) stroke(ctx, [space.at(x, h, z), space.at(x + 1.8, h, z)], tone.lit(wood), 12)
}
