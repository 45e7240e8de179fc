import type { Random } from '#core'
import type { Pen } from '../base/pen.ts'
import { facades } from './facades.ts'

/** Houses behind a market, five at each side `half` m from its middle, a lit shop below each. */
export function marketHouses(pen: Pen, random: Random, half: number): void {
  for (const side of [-1, 1]) {
    const pick = random.fork(`row ${side}`)
    const houses = [0, 1, 2, 3, 4].map((i) => ({
      from: 1 + i * 5,
      to: 5.8 + i * 5,
      height: pick.range(9, 14),
      storeys: 4,
      colour: pick.pick(['#c9b8a4', '#b58f7c', '#a8a49a']),
      shop: '#ffd08a',
    }))
    facades(pen, side * half, houses)
  }
}
