import { defineSet, layer, plain, things } from './kit/base/index.ts'
import { rug, sideBed } from './kit/furniture/index.ts'
import { cityWindow, eveningAir, lampAir, nightTable, readingCorner, roomPictures } from './kit/hotel/index.ts'
import { nearLeaves } from './kit/near/index.ts'
import { ceilingPanel, panelling, shell, windowLight } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 1.95, back: 4.3, height: 2.9, floor: plain('#7f6a70') }
const look = { wall: '#cbbfae', sides: '#bfb09c', ceiling: '#f0ebe2', skirting: '#6a5648', cornice: '#e8dfd0' }
const bed = { x: -0.25, z: 1.85, height: 0.56, cover: '#7d88a8' }

/** A room of a good hotel: bed across, padded wall, the city below. */
export const hotelRoom = defineSet('hotel-room', {
  label: { zh: '酒店房间', en: 'hotel room' },
  zh: '酒店房间 酒店客房 酒店套房 总统套房 套房 宾馆房间 宾馆 旅馆房间 旅馆 民宿 酒店卧室',
  en: 'hotel room, hotel suite, suite, motel, motel room, guesthouse',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'room',
  light: { side: 0.5 },
  bed,
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { sun: { x: 760, y: 430 } })),
    shell(0.55, room, look, [0.28, 0.55], (pen, walls) => {
      panelling(pen, walls.left, 0.8, 4.2, 0.2, 2.6, 4, '#b3a089')
      cityWindow(pen, walls.back, '#3f3a3c', '#8a7f94')
      roomPictures(pen, walls)
      ceilingPanel(pen, room, 0, 2.2, 2.4, 0.16, '#ffe8c4')
      windowLight(pen, room, -0.35, 1.6, -0.9, 0.5)
      eveningAir(pen)
    }),
    things(0.8, 0.35, (pen) => {
      rug(pen, 0, 0.6, 3, 1.2, '#b9aab0', '#8f7f94')
      readingCorner(pen, 1.25, 3.3, '#8a7a86')
      nightTable(pen, -1.5, 2.2, '#5f4a40')
      sideBed(pen, { ...bed, x: -0.15, length: 2.1, width: 1.4, wood: '#5f4a40', head: 1.25, foot: 0.4 })
      lampAir(pen, -1.5, 0.9, 2.35)
    }),
    nearLeaves(1),
  ],
})
