import { defineSet, layer, things, tiles } from './kit/base/index.ts'
import { laidTable, pendant } from './kit/furniture/index.ts'
import { cooker, fridge, potSteam, spices, splashTiles, units } from './kit/kitchen/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { backPlane } from './kit/paint/index.ts'
import { shell, windowHole, windowLight } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 1.8, back: 3.7, height: 2.8, floor: tiles('#b48f6a', 0.45, 0.3) }
const look = { wall: '#efe6d6', sides: '#e8ddca', ceiling: '#f7f3ea', skirting: '#8a6a4e' }

/** A kitchen: counter and cupboards along the wall, stove and hood, fridge, table in front. */
export const kitchen = defineSet('kitchen', {
  label: { zh: '厨房', en: 'kitchen' },
  zh: '厨房 后厨 灶台 灶房 伙房 餐桌 饭厅 饭桌 御膳房',
  en: 'kitchen, galley, dining room, dining table, pantry, breakfast table',
  genres: ['city', 'ceo', 'comedy', 'countryside'],
  indoors: 'room',
  light: { side: -0.6 },
  seating: { kind: 'chair', colour: '#b08a5a' },
  surface: 'metal',
  layers: () => [
    layer(0.12, (pen) => gardenView(pen, 860)),
    shell(0.55, room, look, [0.24, 0.5], (pen, walls) => {
      splashTiles(pen, walls.back, 1.8)
      windowHole(pen, walls.back, -0.95, 1.08, 0.15, 2.2, { frame: '#fbf7ef', bars: [2, 1] })
      windowLight(pen, room, -0.95, 0.15, 0.9, 0.45)
    }),
    things(0.74, 0.32, (pen) => {
      units(pen, '#5f8a86', '#6a9690', '#e6dccb')
      cooker(pen, 1.3, 3.15)
      spices(pen, backPlane(pen, 3.25), -1.2, -0.55, 0.96)
      fridge(pen, -1.62, 2.2)
      laidTable(pen, 0.05, 1.4, '#a87a50', ['#f2c85a', '#ffffff', '#e88a4a'])
      pendant(pen, 0.35, 2.15, 1.7, { half: 100, height: 90, colour: '#e8a45a' })
    }).moving((pen, seconds) => potSteam(pen, seconds, 1.25, 1.2, 3.3)),
    nearEdge('#8a6038', 1880),
  ],
})
