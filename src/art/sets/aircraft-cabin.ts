import { defineSet, plain, things } from './kit/base/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { field } from './kit/paint/index.ts'
import { ceilingPanel, curtain, shell } from './kit/rooms/index.ts'
import { cabinSeats, cabinSides } from './kit/vehicles/index.ts'

const room = { half: 1.5, back: 9, height: 2.15, floor: plain('#4a5468') }
const look = { wall: '#dfe2e6', sides: '#eceef0', ceiling: '#f6f7f8' }

/** An airliner's cabin: pairs of seats, rounded windows full of sky, lockers, the curtain ahead. */
export const aircraftCabin = defineSet('aircraft-cabin', {
  label: { zh: '飞机机舱', en: 'aircraft cabin' },
  zh: '飞机 机舱 飞机上 客舱 头等舱 经济舱 私人飞机 航班 直升机',
  en: 'aircraft cabin, airplane, aeroplane, plane cabin, on the plane, private jet, first class, airliner, helicopter',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'car',
  light: { side: -0.6 },
  seating: { kind: 'armchair', colour: '#44598a' },
  surface: 'metal',
  layers: () => [
    shell(0.6, room, look, [0.28, 0.5], (pen, walls) => {
      const { tone } = pen
      cabinSides(pen, walls)
      for (const z of [0.3, 2.6, 4.9, 7.2]) ceilingPanel(pen, room, 0, z, 0.5, 1.7, tone.dark ? '#cfe0ff' : '#ffffff')
      field(pen, walls.back, -1.4, 0, 1.4, 2.0, '#c4cad2')
      curtain(pen, walls.back, -0.5, 0.5, 0, 1.95, '#34507a')
    }),
    things(0.78, 0.35, (pen) => {
      cabinSeats(pen, 7.4, 0.4, '#44598a')
    }),
    nearEdge('#394866', 1880),
  ],
})
