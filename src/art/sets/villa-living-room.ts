import { defineSet, over, things, tiles } from './kit/base/index.ts'
import { chandelier, floorLamp, rug, sofa } from './kit/furniture/index.ts'
import { motes } from './kit/light/index.ts'
import { nearSpray } from './kit/near/index.ts'
import { painting, shell } from './kit/rooms/index.ts'
import { farTowers, openSky } from './kit/sky/index.ts'
import { panelledHall, sconces, tallWindow, tallWindowLight, vaseTable } from './kit/villa/index.ts'

const room = { half: 2.0, back: 4.4, height: 4.1, floor: tiles('#a9907a', 0.9, 0.5) }
const look = { wall: '#d9cbbd', sides: '#cfc0b2', ceiling: '#ece4da', skirting: '#8d7766', cornice: '#e6d9c6' }

/** The rich family's hall: tall windows on the city, chandelier, sofa, marble. */
export const villaLivingRoom = defineSet('villa-living-room', {
  label: { zh: '别墅客厅', en: 'villa living room' },
  zh: '别墅客厅 豪宅客厅 别墅 豪宅 客厅 公馆 大宅 顾宅 老宅 庄园 大厅里 起居室 洋房',
  en: 'living room, villa, mansion, sitting room, drawing room, parlor, parlour, penthouse, manor, lounge, estate, apartment',
  genres: ['ceo', 'city'],
  indoors: 'room',
  light: { side: -0.6 },
  seating: { kind: 'armchair', colour: '#a8978c' },
  seats: [-0.92, -0.3, 0.32].map((x) => ({ x, z: 2.5, height: 0.47 })),
  layers: () => [
    openSky(0.12, { low: 960, sun: { x: 700, y: 420 }, size: 46, clouds: 800, stars: 640, many: 6 }, farTowers),
    shell(0.55, room, look, [0.34, 0.62], (pen, walls) => {
      panelledHall(pen, walls, '#cbbaaa')
      tallWindow(pen, walls.back, '#8c6f7e')
      painting(pen, walls.left, [1.5, 1.5, 2.6, 2.7], '#b8935a', ['#7c96b0', '#d8c3a5', '#6d6a55'], { middle: 0.55 })
      sconces(pen, room, walls, 3.2)
      tallWindowLight(pen, room)
      rug(pen, -0.2, 0.9, 3.3, 2.2, '#8d7f94', '#cdb98e', true)
      chandelier(pen, 0, 3.1, 3, 0.62, room.height)
    }).moving((pen, seconds) => motes(pen, seconds, 16, '#fff2d8', 0.45)),
    things(0.8, 0.4, (pen) => {
      floorLamp(pen, 1.45, 3, 1.65)
      sofa(pen, -0.3, 2.4, 2.3, '#a8978c', ['#3f4f86', '#d08a3c'])
    }),
    over(0.82, 0, (pen) => vaseTable(pen, [-0.1, 1.5], [-0.3, 1.75], '#c9a468')),
    nearSpray(1.25, 9, [1130, 1900], { size: 430, colour: '#2f5a48', count: 15, dim: 0.16 }),
  ],
})
