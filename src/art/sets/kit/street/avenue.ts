import type { Random } from '#core'
import { floor, plain } from '../base/floor.ts'
import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import { levelPlane, rect } from '../paint/plane.ts'
import { tree } from '../plants/tree.ts'
import { facades } from './facades.ts'
import { flats } from './house-rows.ts'

/** A broad road between houses of flats, its middle line from 3.5 m on. */
export function avenue(pen: Pen, random: Random): void {
  const { ctx, tone } = pen
  floor(pen, plain('#5c626d', 0.6, tone.wet ? 0.8 : 0.12), { back: 40, half: 40 })
  const houses = flats(random.fork('row'))
  facades(pen, -8.5, houses)
  facades(pen, 8.5, houses)
  const road = levelPlane(pen)
  for (let z = 3.5; z < 36; z += 3.4) poly(ctx, rect(road, -0.1, z, 0.1, z + 1.7), tone.lit('#efe9d8'))
}

/** A tree at the side of a street. */
export function streetTree(pen: Pen, x: number, z: number): void {
  const [px, py] = pen.space.at(x, 0, z)
  tree(pen, px, py, 4.6 * pen.space.scale(z), { leaf: '#6a9a52', far: 0.12 })
}
