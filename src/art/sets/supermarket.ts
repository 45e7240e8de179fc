import { defineSet, each, things, tiles } from './kit/base/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { ceilingPanel, shell } from './kit/rooms/index.ts'
import { aisleBoard, aisleShelves, coldCabinets, trolley } from './kit/shops/index.ts'

const room = { half: 2.6, back: 8, height: 3.1, floor: tiles('#cfd2cc', 0.6, 0.7) }
const look = { wall: '#e6ecec', sides: '#dfe6e6', ceiling: '#f4f6f5' }

/** A shop: an aisle between full shelves, cold cabinets at its end, till and basket. */
export const supermarket = defineSet('supermarket', {
  label: { zh: '超市便利店', en: 'supermarket' },
  zh: '超市 便利店 商店 小卖部 杂货店 药店 收银台 服装店 商场',
  en: 'supermarket, convenience store, grocery store, grocery, corner shop, shop, store, drugstore, pharmacy, mall',
  genres: ['city', 'comedy', 'countryside'],
  indoors: 'crowd',
  light: { side: -0.3, moods: { night: 'day-interior', dusk: 'day-interior' }, lamplit: true },
  seating: { kind: 'crate', colour: '#a8804a' },
  surface: 'stone',
  layers: () => [
    shell(0.55, room, look, 0.28, (pen, walls) => {
      for (const z of [0.6, 2.6, 4.6, 6.6])
        for (const x of [-1.2, 1.2]) ceilingPanel(pen, room, x, z, 0.5, 1.5, '#ffffff')
      coldCabinets(pen, walls.back)
      each((x, colour) => aisleBoard(pen, x, colour), [-1.6, '#d8504a'], [0, '#3f8ac8'], [1.6, '#4aa86a'])
    }),
    things(0.74, 0.28, (pen) => {
      aisleShelves(pen)
      trolley(pen, 0.62, 2.6)
    }),
    nearEdge('#8a6a48', 1890),
  ],
})
