import { defineSet, things, tiles } from './kit/base/index.ts'
import { chandelier, pottedPlant, rug, sofa } from './kit/furniture/index.ts'
import { crest, liftDoors, lobbyMirror, marbleWalls, reception } from './kit/hotel/index.ts'
import { nearSpray } from './kit/near/index.ts'
import { coveLight, shell } from './kit/rooms/index.ts'

const room = { half: 2.4, back: 7, height: 4.2, floor: tiles('#c4b4a0', 1.2, 1) }
const look = { wall: '#e0d2bc', sides: '#d8c8b0', ceiling: '#f2eadc', skirting: '#8a7458', cornice: '#e8d4a8' }

/** A hotel or company lobby: marble, desk, lift doors, tall lamps. */
export const lobby = defineSet('lobby', {
  label: { zh: '大堂', en: 'lobby' },
  zh: '大堂 酒店 前台 大厅 电梯口 机场 候机厅 火车站 银行 售楼处 珠宝店',
  en: 'lobby, hotel, hotel lobby, reception, front desk, airport, station, bank, foyer, atrium, boutique, hall',
  genres: ['ceo', 'city'],
  indoors: 'crowd',
  light: { side: 0.5 },
  seating: { kind: 'armchair', colour: '#c8b4a0' },
  surface: 'stone',
  layers: () => [
    shell(0.5, room, look, [0.3, 0.5], (pen, walls) => {
      marbleWalls(pen, walls, '#e8dcc8')
      liftDoors(pen, walls.back, [-1.35, 1.35], '#b8955c')
      crest(pen, walls)
      coveLight(pen, walls, room, { half: 1.6, tube: 1.5, z0: 1, z1: 6, colour: '#fdf6e8', light: '#ffe2ae' })
      lobbyMirror(pen, walls)
      rug(pen, 0, 1.2, 2.4, 3.4, '#7a3a44', '#d8b878')
      chandelier(pen, 0, 3.1, 4, 0.62, room.height)
    }),
    things(0.78, 0.35, (pen) => {
      reception(pen, '#6a4a38', '#e8dcc8')
      pottedPlant(pen, 1.75, 3.4, 1.7)
      sofa(pen, 1.7, 2.0, 1.3, '#c8b4a0', ['#8a3a44'])
    }),
    nearSpray(1.22, 10, [-90, 1930], { size: 420, colour: '#3d6b4e', count: 14, dim: 0.12 }),
  ],
})
