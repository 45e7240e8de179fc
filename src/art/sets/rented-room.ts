import { defineSet, layer, slabs, things } from './kit/base/index.ts'
import { bulb, cartons, chair, flicker, laundry, sideBed, teaTable } from './kit/furniture/index.ts'
import { nearJumble } from './kit/near/index.ts'
import { curtain, damp, door, posters, shell, sunPatch, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 1.7, back: 3.9, height: 2.75, floor: slabs('#8f8577', 0.5) }
const look = { wall: '#c8bd9f', sides: '#bfb596', ceiling: '#d6cfba', skirting: '#8a8068' }
const bed = { x: -0.58, z: 2.1, height: 0.5, cover: '#7a8a94' }

/** A cheap let room: bare bulb, stained walls, narrow bed, boxes, washing on a line. */
export const rentedRoom = defineSet('rented-room', {
  label: { zh: '出租屋', en: 'rented room' },
  zh: '出租屋 出租房 地下室 宿舍 合租房 破旧 简陋 筒子楼 阁楼 杂物间 仓库 废弃 小屋 旧居 家中 家里 家',
  en: 'rented room, shabby, basement, dorm, dormitory, attic, garret, warehouse, storage room, flat, cellar, abandoned, home, old house',
  genres: ['city', 'comedy', 'suspense', 'horror', 'countryside'],
  indoors: 'room',
  light: { side: 0.5 },
  bed,
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { foot: 980, height: 520 })),
    shell(0.55, room, look, [0.42, 0.72], (pen, walls) => {
      damp(pen, walls.back)
      windowHole(pen, walls.back, 0.1, 1.05, 1.35, 2.25, { frame: '#7d8a78', bars: [2, 2], thick: 0.06, glare: 0.25 })
      curtain(pen, walls.back, 1.15, 1.5, 0.9, 2.4, '#a87f6a')
      posters(pen, walls.back, ['#c9584a', '#5a7fa0'])
      door(pen, walls.left, 1.4, 2.3, 2.0, '#7f6a50')
      laundry(pen)
      sunPatch(pen, [0.1, 1.3, 3.4], [-1.2, 0.4, 0.6], 0.7, { x: 540, y: 500, width: 280, lean: -330, alpha: 0.26 })
    }),
    things(0.8, 0.45, (pen) => {
      sideBed(pen, { ...bed, x: -0.5, length: 1.95, width: 0.9, wood: '#6a5a48', head: 0.85, foot: 0.6 })
      teaTable(pen, 0.85, 3.1, '#8a6f50')
      cartons(pen, 1.35, 1.9)
      chair(pen, 0.8, 2.5, '#7a6248', '#7a6248', true)
      bulb(pen, 0, 2.2, 2, room.height)
    }).moving((pen, seconds) => flicker(pen, seconds, 0, 2.2, 2)),
    nearJumble(1.22, 11, '#6a5a4a'),
  ],
})
