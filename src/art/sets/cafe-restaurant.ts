import { defineSet, layer, planks, things } from './kit/base/index.ts'
import { cafeTables, crockery, pottedPlant } from './kit/furniture/index.ts'
import { motes } from './kit/light/index.ts'
import { nearCafe, outOfFocus } from './kit/near/index.ts'
import { beams, bricks, painting, shell, sunPatch, windowHole, windowMirror } from './kit/rooms/index.ts'
import { streetView } from './kit/street/index.ts'

const room = { half: 1.95, back: 4.6, height: 3.2, floor: planks('#9a7454', 0.5, 0.55) }
const look = { wall: '#c9a98a', sides: '#b88d6e', ceiling: '#6a5346', skirting: '#5a4032' }
const sun = { x: 220, y: 470, width: 560, length: 950, lean: 240, alpha: 0.22 }

/** A warm restaurant: street window, tables with lamps, brick and wood. */
export const cafeRestaurant = defineSet('cafe-restaurant', {
  label: { zh: '咖啡厅、餐厅', en: 'café, restaurant' },
  zh: '咖啡厅 咖啡馆 咖啡店 西餐厅 餐厅 饭店 餐馆 火锅店 面馆 包间 奶茶店 食堂 茶餐厅 甜品店 小吃店 饭馆',
  en: 'cafe, café, coffee shop, coffeehouse, restaurant, diner, canteen, cafeteria, bistro, noodle shop',
  genres: ['city', 'ceo', 'comedy', 'school'],
  indoors: 'cafe',
  light: { side: -0.5 },
  seats: [-0.62, 0.62].map((x) => ({ x, z: 2.45, height: 0.5 })),
  seating: { kind: 'chair', colour: '#a8553f' },
  layers: () => [
    layer(0.12, streetView),
    shell(0.55, room, look, [0.36, 0.6], (pen, walls) => {
      bricks(pen, walls.right, 0, room.back, 0.1, 3.1)
      windowHole(pen, walls.back, -1.5, 0.75, 1.5, 2.75, { frame: '#4a362c', bars: [3, 1], thick: 0.08 })
      crockery(pen, walls.left, 1.8, 4.0, 0.9, 2.5)
      painting(pen, walls.right, [2.2, 1.35, 3.3, 2.2], '#3a2c26', ['#e8b46a', '#7a4a3a'])
      beams(pen, room, '#4d3a30')
      sunPatch(pen, [-1.4, 1.4, 4.5], [-0.7, 2.2, 0.8], 0.6, sun)
      windowMirror(pen, room, 190, 890)
    }),
    things(0.78, 0.4, (pen) => {
      cafeTables(pen, '#5a3f30', '#a8553f', '#8a5f40')
      pottedPlant(pen, 1.72, 3.9, 1.4)
    }).moving((pen, seconds) => motes(pen, seconds, 12, '#ffe9c4', 0.4)),
    outOfFocus(1.25, 11, nearCafe),
  ],
})
