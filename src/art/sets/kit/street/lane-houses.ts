import type { Pen } from '../base/pen.ts'
import { laneHouse } from './lane-house.ts'

interface House {
  from: number
  to: number
  brick: string
  shop: boolean
  word: string
}

/** Houses along one side of an old lane, far ones first, every second one with a shop and its word. */
export function laneHouses(pen: Pen, side: 1 | -1): void {
  const random = pen.random.fork(`side ${side}`)
  const rows: House[] = []
  const words = random.shuffle(['面馆', '茶', '伞', '修表', '酱园', '裁缝', '书局', '药'])
  for (let z = -1.4; z < 30; ) {
    const to = z + random.range(2.6, 3.8)
    const brick = random.pick(['#8a8078', '#7a736e', '#948a80', '#857468'])
    rows.push({ from: z, to, brick, shop: rows.length % 2 === (side > 0 ? 0 : 1), word: words[rows.length % 8]! })
    z = to
  }
  for (const row of rows.reverse()) laneHouse(pen, side, row, random.fork(`house ${row.from.toFixed(1)}`))
}
