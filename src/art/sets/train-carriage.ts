import { defineSet, layer, plain, things } from './kit/base/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { ceilingPanel, shell } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'
import { carriageSides, endDoor, luggage, passingPosts, seatRows } from './kit/transit/index.ts'

const room = { half: 1.55, back: 8, height: 2.35, floor: plain('#6f5a4c', 0.6, 0.2) }
const look = { wall: '#d8cdb8', sides: '#e4dac6', ceiling: '#f2ede2', skirting: '#7a5a40' }
const wood = { colour: '#8a6a48', sunk: true, frame: '#9a7a55', thick: 0.04 }
const door = { ...wood, half: 0.45, height: 1.95, pane: [0.28, 1.1, 1.75] } as const

/** A railway carriage: seats on both sides of the aisle, wide windows on the land, racks above. */
export const trainCarriage = defineSet('train-carriage', {
  label: { zh: '火车车厢', en: 'train carriage' },
  zh: '火车 列车 高铁 火车上 火车车厢 高铁车厢 动车 卧铺 餐车 绿皮车 列车车厢',
  en: 'train, train carriage, railway carriage, train car, dining car, sleeper car, railcar, on the train',
  genres: ['city', 'suspense', 'war'],
  indoors: 'car',
  light: { side: 0.6 },
  seating: { kind: 'armchair', colour: '#3f6a86' },
  surface: 'metal',
  layers: () => [
    layer(0.2, (pen) => gardenView(pen, 820)).moving(passingPosts),
    shell(0.6, room, look, [0.3, 0.5], (pen, walls) => {
      carriageSides(pen, walls)
      endDoor(pen, walls.back, door)
      const lamp = pen.tone.dark ? '#ffe6b8' : '#ffffff'
      for (const z of [0.4, 2.6, 4.8, 6.8]) ceilingPanel(pen, room, 0, z, 0.7, 0.5, lamp)
      luggage(pen)
    }),
    things(0.78, 0.4, (pen) => seatRows(pen, [6.6, 5.4, 4.2, 3.0, 1.8, 0.7], '#3f6a86')),
    nearEdge('#5a4a40', 1880),
  ],
})
