import { defineSet, layer, over, tiles } from './kit/base/index.ts'
import { bookshelf, pottedPlant } from './kit/furniture/index.ts'
import { nearLeaves } from './kit/near/index.ts'
import { door, shell, windowHole } from './kit/rooms/index.ts'
import { flowerSteps, hangingPlants, nearBuckets, priceBoard, shopCounter } from './kit/shops/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 1.9, back: 4.4, height: 3, floor: tiles('#a98a6a', 0.45, 0.45) }
const look = { wall: '#e9e2d2', sides: '#b9c9b4', ceiling: '#f5f0e6', skirting: '#5f7a64' }
const bunches = ['#e0506e', '#f4b8c4', '#fff6f2', '#f2c85a', '#b48ad0', '#f08a5a', '#8fb4e6', '#fff6f2'] as const

/** A small shop with a counter: buckets of flowers in rows under the window to the street, plants that hang, a till. */
export const flowerShop = defineSet('flower-shop', {
  label: { zh: '花店小铺', en: 'flower shop' },
  zh: '花店 鲜花店 花坊 花艺工作室 礼品店 饰品店 小店 店铺 铺子 店里',
  en: "flower shop, florist, florist's, gift shop, little shop, small shop, boutique",
  genres: ['city', 'ceo', 'comedy', 'school', 'suspense'],
  indoors: 'room',
  light: { side: -0.45 },
  seating: { kind: 'stool', colour: '#8a6444' },
  layers: () => [
    layer(0.14, (pen) => cityView(pen)),
    shell(0.55, room, look, [0.3, 0.5], (pen, walls) => {
      windowHole(pen, walls.back, -1.7, 0.8, 0.7, 2.5, { frame: '#4f6a56', bars: [3, 1] })
      door(pen, walls.back, 0.95, 1.72, 2.3, '#4f6a56')
      for (const z of [0.5, 2.3]) bookshelf(pen, walls.right, z, z + 1.5, 0.9, 2.5, 3, '#8a6a4a')
      priceBoard(pen, walls.left)
      hangingPlants(pen, '#4c8a58')
    }),
    layer(0.74, (pen) => {
      flowerSteps(pen, '#8a6a4a', bunches)
      pottedPlant(pen, 1.55, 3.6, 1.3)
    }),
    over(0.8, 0.3, (pen) => {
      shopCounter(pen, '#9a7450', '#7d9a80', '#e8dcc0')
      nearBuckets(pen, '#f4b8c4', '#fff6f2')
    }),
    nearLeaves(-1, '#3f6f52'),
  ],
})
