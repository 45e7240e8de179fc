import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { disc, downwards, poly, stroke } from '../paint/brush.ts'

/** A stall of old: a bench heaped with fruit under a roof of mats on two poles. */
export function fruitStall(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, width: 0.9, height: 0.7, depth: 0.6 }, '#8a6242')
  for (let i = 0; i < 14; i++) {
    const [fx, fy] = space.at(x - 0.35 + (i % 7) * 0.11, 0.74 + (i > 6 ? 0.06 : 0), z + 0.1)
    disc(ctx, fx, fy, 24, tone.lit(['#c9483a', '#d9903a', '#8aa84a'][i % 3]!))
  }
  const [ax, ay] = space.at(x, 1.95, z)
  const roof = [
    [ax - 190, ay],
    [ax + 190, ay],
    [ax + 230, ay + 70],
    [ax - 230, ay + 70],
  ] as const
  const mats = downwards(ctx, ay, ay + 70, [
    [0, tone.lit('#c9a268')],
    [1, tone.lit('#8f6a3e')],
  ])
  poly(ctx, roof, mats, tone.lit('#5a4028'), 2)
  const foot = space.at(x, 0, z)[1]
  for (const k of [-170, 170])
    stroke(
      ctx,
      [
        [ax + k, ay + 60],
        [ax + k, foot],
      ],
      tone.lit('#6a4a30'),
      9,
    )
}
