import { defineSet, things, tiles } from './kit/base/index.ts'
import { tiledWalls } from './kit/bath/index.ts'
import { instruments, monitorCarts, surgicalLamp, tableFoot, wallMonitor } from './kit/clinic/index.ts'
import { sideBed } from './kit/furniture/index.ts'
import { nearPost } from './kit/near/index.ts'
import { door, shell } from './kit/rooms/index.ts'

const room = { half: 1.95, back: 3.9, height: 3.1, floor: tiles('#8fb2ae', 0.5, 0.5) }
const look = { wall: '#a9cdc6', sides: '#9cc2bb', ceiling: '#e9f3f1', skirting: '#5d8a84' }
const bed = { x: -0.1, z: 1.7, height: 0.8, cover: '#4f9a8c' }

/** An operating theatre: table under the shadowless lamp, monitors, instruments, green tiles. */
export const operatingRoom = defineSet('operating-room', {
  label: { zh: '手术室', en: 'operating room' },
  zh: '手术室 手术台 抢救室 急救室 产房 解剖室 停尸间 太平间',
  en: 'operating room, operating theatre, operating theater, surgery, delivery room, trauma room, morgue',
  genres: ['city', 'ceo', 'suspense'],
  indoors: 'hospital',
  light: { side: -0.3, moods: 'cold-day', lamplit: true },
  surface: 'metal',
  bed,
  layers: () => [
    shell(0.55, room, look, 0.42, (pen, walls) => {
      tiledWalls(pen, walls, room, '#a9cdc6', 0.3)
      door(pen, walls.back, -1.5, -0.4, 2.25, '#cfdcda', { pane: true, frame: '#8aa8a4', double: true })
      wallMonitor(pen, walls.back, 0.95, 2.1)
    }),
    things(0.8, 0.3, (pen) => {
      monitorCarts(pen)
      sideBed(pen, { ...bed, x: 0, length: 2, width: 0.7, wood: '#9aa8ae', head: 0.8, foot: 0.8 })
      tableFoot(pen, 0, 1.9)
      instruments(pen, 1.35, 1.3)
      surgicalLamp(pen, 0, 2.35, 1.9)
    }),
    nearPost(1, '#6fa8a0', 60),
  ],
})
