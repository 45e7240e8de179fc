import { defineSet, layer, over, planks } from './kit/base/index.ts'
import { bookWalls, chair, ladder, lowShelf, pottedPlant, readingTable, rug } from './kit/furniture/index.ts'
import { motes } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { shell, windowHole, windowLight } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.0, back: 5.0, height: 3.5, floor: planks('#8f6844', 0.5, 0.35) }
const look = { wall: '#d8c4a4', sides: '#b58f66', ceiling: '#efe4d0', skirting: '#5c3f28', cornice: '#7a5636' }

/** Books to the ceiling: shelves on both sides with a ladder, a reading table, a window at the end. */
export const bookshop = defineSet('bookshop', {
  label: { zh: '书店图书馆', en: 'bookshop' },
  zh: '书店 图书馆 阅览室 书吧 资料室 档案室 自习室 旧书店',
  en: 'bookshop, bookstore, library, reading room, archive, archives, record room',
  genres: ['city', 'school', 'suspense'],
  indoors: 'room',
  light: { side: -0.4 },
  seats: [-0.38, 0.5].map((x) => ({ x, z: 3.1, height: 0.5 })),
  seating: { kind: 'chair', colour: '#8a5f3c' },
  layers: () => [
    layer(0.14, (pen) => gardenView(pen, 900)),
    shell(0.55, room, look, [0.34, 0.55], (pen, walls) => {
      windowHole(pen, walls.back, -0.75, 0.55, 0.75, 2.9, { frame: '#5c3f28', bars: [3, 3], thick: 0.06 })
      bookWalls(pen, walls, '#6b482c')
      windowLight(pen, room, -0.75, 0.75, 0.5, 0.55)
      ladder(pen, walls.left, -1.5, 2.1, '#c99a5c')
    }).moving((pen, seconds) => motes(pen, seconds, 18, '#fff0d0', 0.5)),
    layer(0.76, (pen) => {
      rug(pen, 0, 0.9, 2.2, 1.8, '#7a3a34', '#d8b272')
      for (const x of [-0.38, 0.5]) chair(pen, x, 2.9, '#6b482c', '#8a5f3c')
    }),
    over(0.78, 0.35, (pen) => {
      readingTable(pen, '#7d5533')
      pottedPlant(pen, 1.45, 2.6, 1.1)
      lowShelf(pen, -1.9, -1.15, 3.3, '#6b482c')
    }),
    nearPost(1, '#5c3f28', 40),
  ],
})
