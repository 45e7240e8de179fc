import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { poly } from '../paint/brush.ts'
import { pendant } from './pendant.ts'
import { table } from './table.ts'

/** A table with two piles of books and an open one, two lamps with green shades over it. */
export function readingTable(pen: Pen, wood: string): void {
  const { ctx, space, tone } = pen
  table(pen, 0.1, 2.2, 1.7, 0.7, 0.76, wood)
  for (const [x, many] of [
    [-0.4, 4],
    [0.6, 3],
  ] as const)
    for (let i = 0; i < many; i++)
      box(
        pen,
        { x: x + (i % 2) * 0.03, z: 2.4, y: 0.76 + i * 0.05, width: 0.3, height: 0.05, depth: 0.2 },
        ['#8a3a34', '#3f5a7a', '#c9a45c', '#4a6a4a'][i]!,
        { contact: false },
      )
  const [x, y] = space.at(0.15, 0.78, 2.4)
  poly(
    ctx,
    [
      [x - 52, y - 4],
      [x, y - 16],
      [x + 52, y - 4],
      [x + 46, y - 26],
      [x, y - 34],
      [x - 46, y - 26],
    ],
    tone.lit('#f6f0e2'),
    tone.lit('#8a7a66'),
    2,
  )
  for (const k of [-0.55, 0.55]) pendant(pen, k, 2.3, 2.5, { half: 76, height: 70, colour: '#4f8a6a', cord: '#3a2c22' })
}
