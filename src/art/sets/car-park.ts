import { defineSet, each, slabs, things } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { shell } from './kit/rooms/index.ts'
import { bays, garageCeiling, garagePillar } from './kit/transit/index.ts'
import { car } from './kit/vehicles/index.ts'

const room = { half: 6.5, back: 30, height: 2.9, floor: slabs('#767c80', 2.4, 0.8) }
const look = { wall: '#7f8790', sides: '#8a9098', ceiling: '#6c7279' }

/** A garage under a building: rows of pillars, cars in their bays, tubes of light, wet concrete. */
export const carPark = defineSet('car-park', {
  label: { zh: '地下停车场', en: 'car park' },
  zh: '停车场 地下停车场 地下车库 车库 停车库',
  en: 'car park, parking garage, parking lot, underground garage, garage, parking',
  genres: ['suspense', 'city', 'ceo'],
  indoors: 'cave',
  light: { side: -0.4, moods: 'cold-day', lamplit: true },
  seating: { kind: 'crate', colour: '#8a7a5a' },
  surface: 'stone',
  layers: () => [
    shell(0.5, room, look, 0.6, (pen) => {
      garageCeiling(pen, room)
      bays(pen)
      each((...at) => car(pen, ...at), [3.3, 19, '#8a3a3a'], [-3.3, 17, '#c9ced6'], [3.1, 13.4, '#dfe3e8'])
      each((...at) => car(pen, ...at), [-3.0, 11, '#2f3a4f'], [2.75, 8.2, '#3f5a7a'], [-2.5, 6, '#7a2f34'])
      haze(pen, pen.space.horizon + 20, 80, 0.3, '#9fb0c0')
    }),
    things(0.76, 0.45, (pen) => {
      each((x, z) => garagePillar(pen, x, z, room.height), [-1.8, 15], [1.8, 15], [-1.75, 9.4], [1.75, 9.4])
      garagePillar(pen, 1.75, 4.6, room.height)
    }),
    nearPost(1, '#a9aeb2', 90),
  ],
})
