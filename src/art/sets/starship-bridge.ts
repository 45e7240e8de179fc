import { defineSet, each, layer, metal, things } from './kit/base/index.ts'
import { nearConsoles } from './kit/near/index.ts'
import { litShell } from './kit/rooms/index.ts'
import { bridgeWindow, consoles, lightLines, planetLight, platedWalls } from './kit/ship/index.ts'
import { blinkers, captainsChair, deepSpace, holoScreen, inShip, planet, shimmer, starship } from './kit/tech/index.ts'

const room = { half: 2.3, back: 4.6, height: 3.6, floor: metal('#2f3a5c', 0.8) }
const look = { wall: '#3a4668', sides: '#333e60', ceiling: '#222b48' }

/** A warship's bridge: great window on space, consoles, command chair, light in the floor. */
export const starshipBridge = defineSet('starship-bridge', {
  label: { zh: '星舰舰桥', en: 'starship bridge' },
  zh: '舰桥 星舰 指挥舱 驾驶舱 飞船 战舰 空间站 主控室 旗舰 母舰 控制室 舰长室',
  en: 'starship bridge, bridge, cockpit, command deck, flight deck, spaceship, starship, space station, control room, flagship, ops, helm, ready room',
  genres: ['scifi'],
  indoors: 'ship',
  light: { side: 0.5, moods: 'scifi' },
  seating: { kind: 'swivel-chair', colour: '#4a5a80' },
  surface: 'metal',
  layers: () => [
    layer(0.05, (pen) => {
      deepSpace(pen)
      each((...at) => planet(pen, ...at), [720, 560, 330, '#3f8fd8', 'bands'], [250, 330, 46, '#b98a6a', 'rock'])
      each((...at) => starship(pen, ...at, 1, '#7f8fb4'), [210, 560, 130], [330, 660, 190], [180, 760, 110])
    }).moving((pen, seconds) => shimmer(pen, seconds, 12, 14, 150, 1000, '#dff0ff')),
    litShell(0.5, room, look, { light: inShip, corners: [0.7, 0.7, '#050818'] }, (pen, walls, dim) => {
      bridgeWindow(pen, walls)
      platedWalls(dim, walls, { from: [-0.6, 0.2], to: [4.5, 3.4], many: [4, 3], colour: '#3f4c70' })
      for (const wall of [walls.left, walls.right]) holoScreen(pen, wall, 1.6, 1.2, 3.6, 2.4, '#5fe0ff')
      each((...at) => lightLines(pen, ...at), [2.28, 3.45, -0.5, 4.6, '#6fb8ff'], [0.9, 0.005, -1.4, 4.5, '#4fc8ff'])
      lightLines(pen, 0.8, 3.6, 0, 4.5, '#8fc8ff', 4)
      planetLight(pen, room.back)
    }).moving((pen, seconds) => each((x0, x1) => blinkers(pen, seconds, x0, 640, x1, 900, 10), [30, 150], [930, 1050])),
    things(0.75, 0.5, (pen) => {
      consoles(pen, 1.45, 2.6)
      captainsChair(pen)
    }),
    nearConsoles(),
  ],
})
