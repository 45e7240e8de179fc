import { defineSet, each, metal } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { nearBulkhead } from './kit/near/index.ts'
import { litShell } from './kit/rooms/index.ts'
import { ceilingPulse, hatch, lightLines, lightRibs, platedWalls, wallPipes } from './kit/ship/index.ts'
import { blinkers, inShip } from './kit/tech/index.ts'

const room = { half: 1.5, back: 14, height: 2.9, floor: metal('#3f4a6c', 0.9) }
const look = { wall: '#5f6f94', sides: '#56658c', ceiling: '#3c4768' }

/** A passage inside a ship: ribs of light, plating, pipes, a hatch. */
export const shipCorridor = defineSet('ship-corridor', {
  label: { zh: '飞船走廊', en: 'ship corridor' },
  zh: '飞船走廊 舰内走廊 舱室 船舱 通道 气闸 逃生舱 休眠舱 基地走廊 舰内',
  en: 'ship corridor, ship hallway, airlock, crew quarters, escape pod, cargo bay, engine room, access tunnel, base corridor, tunnel',
  genres: ['scifi'],
  indoors: 'ship',
  light: { side: 0.2, moods: 'scifi' },
  seating: { kind: 'swivel-chair', colour: '#4a5a80' },
  surface: 'metal',
  layers: () => [
    litShell(0.5, room, look, { light: inShip, corners: [0.6, 0.6, '#050818'], foot: 0.4 }, (pen, walls, dim) => {
      platedWalls(dim, walls, { from: [pen.space.near, 0.15], to: [13, 2.7], many: [9, 2], colour: '#66769c' })
      wallPipes(dim, walls, 13, [2.45, 2.62])
      lightRibs(pen, room)
      hatch(pen, room.back)
      lightLines(pen, 1.2, 0.01, -2, 14, '#ffb45a')
      haze(pen, 890, 200, 0.2, '#8fc8ff')
    })
      .moving((pen, seconds) => ceilingPulse(pen, seconds, room.height))
      .moving((pen, seconds) => each((x0, x1) => blinkers(pen, seconds, x0, 760, x1, 1000, 9), [60, 260], [820, 1020])),
    nearBulkhead(),
  ],
})
