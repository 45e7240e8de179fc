import { defineSet, grounding, layer, over, tiles, vignette } from './kit/base/index.ts'
import { bookshelf, flowerBucket, lampShade, leaves, pottedPlant, table, vase } from './kit/furniture/index.ts'
import { nearLeaves } from './kit/near/index.ts'
import { box, field, stroke } from './kit/paint/index.ts'
import { door, roomShell, windowHole } from './kit/rooms/index.ts'
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
    layer(0.55, (pen) => {
      const walls = roomShell(pen, room, look)
      windowHole(pen, walls.back, -1.7, 0.8, 0.7, 2.5, { frame: '#4f6a56', bars: [3, 1] })
      door(pen, walls.back, 0.95, 1.72, 2.3, '#4f6a56')
      for (const z of [0.5, 2.3]) bookshelf(pen, walls.right, z, z + 1.5, 0.9, 2.5, 3, '#8a6a4a')
      field(pen, walls.left, 1.2, 1.5, 3.2, 2.3, '#3f4a44')
      // Plants hang before the window.
      for (const [x, y, size] of [
        [-1.35, 2.55, 96],
        [-0.5, 2.65, 76],
        [0.3, 2.5, 104],
      ] as const) {
        const [px, py] = pen.space.at(x, y, 4.2)
        stroke(pen.ctx, [pen.space.at(x, 3, 4.2), [px, py]], pen.tone.lit('#6b5a44'), 3)
        leaves(pen, px, py, size, '#4c8a58', 13, 10)
      }
      vignette(pen, pen.tone.dark ? 0.5 : 0.3)
    }),
    layer(0.74, (pen) => {
      // Two steps of buckets, the far one higher.
      box(pen, { x: -0.55, z: 3.9, y: 0, width: 2.2, height: 0.42, depth: 0.5 }, '#8a6a4a')
      bunches.forEach((colour, i) => {
        flowerBucket(pen, -1.5 + i * 0.27, 0.42, 3.7, bunches[(i * 3 + 2) % bunches.length]!)
        flowerBucket(pen, -1.72 + i * 0.33, 0, 3.2, colour)
      })
      pottedPlant(pen, 1.55, 3.6, 1.3)
    }),
    over(0.8, (pen) => {
      table(pen, 1.1, 2.5, 1.2, 0.6, 0.95, '#9a7450')
      box(pen, { x: 1.1, z: 2.35, y: 0.02, width: 1.15, height: 0.86, depth: 0.1 }, '#7d9a80', { contact: false })
      box(pen, { x: 1.35, z: 2.5, y: 0.95, width: 0.34, height: 0.2, depth: 0.26 }, '#3f4a50', { contact: false })
      vase(pen, 0.8, 0.95, 2.45)
      for (const x of [0.7, 1.4]) {
        const [lx, ly] = pen.space.at(x, 2.25, 2.5)
        stroke(pen.ctx, [pen.space.at(x, 6, 2.5), [lx, ly]], pen.tone.lit('#4a3f36'), 4)
        lampShade(pen, lx, ly, 62, 54, '#e8dcc0')
      }
      flowerBucket(pen, -1.75, 0, 2.2, '#f4b8c4')
      flowerBucket(pen, -1.4, 0, 2.05, '#fff6f2')
      grounding(pen, 0.3)
    }),
    nearLeaves(-1, '#3f6f52'),
  ],
})
