import { bookshelf, table } from './kit/furniture.ts'
import { lampShade } from './kit/lamps.ts'
import { grounding, vignette } from './kit/light.ts'
import { nearLeaves } from './kit/near.ts'
import { stroke } from './kit/paint.ts'
import { defineSet } from './kit/pen.ts'
import { flowerBucket, leaves, pottedPlant, vase } from './kit/potted.ts'
import { door, type Room, roomShell, windowHole } from './kit/room.ts'
import { box, field } from './kit/solids.ts'
import { cityView } from './kit/views.ts'

const room: Room = { half: 1.9, back: 4.4, height: 3 }
const bunches = ['#e0506e', '#f4b8c4', '#fff6f2', '#f2c85a', '#b48ad0', '#f08a5a', '#8fb4e6', '#fff6f2'] as const

/** A small shop with a counter: buckets of flowers in rows under the window to the street, plants that hang, a till. */
export const flowerShop = defineSet({
  id: 'flower-shop',
  label: { zh: '花店小铺', en: 'flower shop' },
  keywords: {
    zh: ['花店', '鲜花店', '花坊', '花艺工作室', '礼品店', '饰品店', '小店', '店铺', '铺子', '店里'],
    en: ['flower shop', 'florist', "florist's", 'gift shop', 'little shop', 'small shop', 'boutique'],
  },
  genres: ['city', 'ceo', 'comedy', 'school', 'suspense'],
  interior: true,
  ambience: 'room',
  seating: { kind: 'stool', colour: '#8a6444' },
  side: -0.45,
  layers: () => [
    { depth: 0.14, draw: (pen) => cityView(pen) },
    {
      depth: 0.55,
      draw(pen) {
        const walls = roomShell(pen, room, {
          wall: '#e9e2d2',
          sides: '#b9c9b4',
          ceiling: '#f5f0e6',
          floor: '#a98a6a',
          floorKind: 'tiles',
          floorSize: 0.45,
          gloss: 0.45,
          skirting: '#5f7a64',
        })
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
      },
    },
    {
      depth: 0.74,
      draw(pen) {
        // Two steps of buckets, the far one higher.
        box(pen, { x: -0.55, z: 3.9, y: 0, width: 2.2, height: 0.42, depth: 0.5 }, '#8a6a4a')
        bunches.forEach((colour, i) => {
          flowerBucket(pen, -1.5 + i * 0.27, 0.42, 3.7, bunches[(i * 3 + 2) % bunches.length]!)
          flowerBucket(pen, -1.72 + i * 0.33, 0, 3.2, colour)
        })
        pottedPlant(pen, 1.55, 3.6, 1.3)
      },
    },
    {
      depth: 0.8,
      over: true,
      draw(pen) {
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
      },
    },
    nearLeaves(-1, '#3f6f52'),
  ],
})
