import { defineSet, each, layer, metal, type Pen } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { litShell } from './kit/rooms/index.ts'
import { bayDoor, gantries, hangarLights, platedWalls, runwayMarks, supplies, trusses } from './kit/ship/index.ts'
import { deepSpace, inShip, planet } from './kit/tech/index.ts'
import { parkedFighter } from './kit/vehicles/index.ts'

const room = { half: 6, back: 18, height: 9, floor: metal('#4a5472', 1.5) }
const look = { wall: '#5a6684', sides: '#4f5b7a', ceiling: '#2f3852' }
const light = (pen: Pen) => inShip(pen, '#2a3a6a', 0.2)

/** A hangar: a fighter under floodlights, open doors on space, gantries. */
export const hangar = defineSet('hangar', {
  label: { zh: '机库', en: 'hangar' },
  zh: '机库 船坞 格纳库 停机坪 机甲 工厂 车间 码头仓库 维修间',
  en: 'hangar, dock, docking bay, shipyard, mech bay, launch bay, factory, workshop, garage, assembly',
  genres: ['scifi', 'war'],
  indoors: 'ship',
  light: { side: -0.4, moods: 'scifi' },
  seating: { kind: 'crate', colour: '#5a6478' },
  surface: 'metal',
  layers: () => [
    layer(0.05, (pen) => {
      deepSpace(pen, ['#2f4a9f', '#6a3a8f'])
      planet(pen, 430, 700, 210, '#c98a5a')
    }),
    litShell(0.45, room, look, { light, corners: [0.6, 0.6, '#060a1a'], foot: 0.45 }, (pen, walls, dim) => {
      bayDoor(pen, walls.back, -4, 0.4, 4, 6.6)
      platedWalls(dim, walls, { from: [0, 0.3], to: [18, 8.5], many: [8, 4], colour: '#5f6c8e' })
      gantries(pen, walls, room.back)
      trusses(pen, room)
      runwayMarks(pen)
      haze(pen, 940, 220, 0.24, '#7fa8e0')
      each((x, z) => parkedFighter(pen, x, z), [-4.3, 13], [4.3, 13], [0, 8.5])
      supplies(dim, 2.35)
    }).moving(hangarLights),
    nearPost(-1, '#33405a', 40),
  ],
})
