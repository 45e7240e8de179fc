import type { Random } from '#core'
import type { Pen } from '../base/pen.ts'
import { facades } from '../street/facades.ts'
import { gable } from './gabled-house.ts'

/** Six houses of an old European town along each side of a street, pointed gables and steep roofs over them. */
export function gabledRows(pen: Pen, random: Random): void {
  for (const side of [-1, 1]) {
    const pick = random.fork(side < 0 ? 'left' : 'right')
    const houses = [0, 1, 2, 3, 4, 5].map((i) => ({
      from: -1.2 + i * 4.6,
      to: 3.2 + i * 4.6,
      height: pick.range(7, 9.5),
      storeys: 3,
      colour: pick.pick(['#d8c6a4', '#b98a68', '#c4b090', '#a87a62', '#cfc0a8']),
      shop: '#ffcf80',
    }))
    facades(pen, side * 3.3, houses)
    for (const house of houses.toReversed()) gable(pen, side, house.from, house.to, house.height)
  }
}
