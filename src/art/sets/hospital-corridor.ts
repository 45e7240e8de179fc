import { defineSet, things, tiles, vignette } from './kit/base/index.ts'
import { badTube, clinicWalls, corridorLights, hangingNotice, waitingChairs } from './kit/clinic/index.ts'
import { haze } from './kit/light/index.ts'
import { nearSpray } from './kit/near/index.ts'
import { roomShell } from './kit/rooms/index.ts'

const room = { half: 1.6, back: 15, height: 2.9, floor: tiles('#a9bcbd', 0.8, 0.9) }
const look = { wall: '#e6efee', sides: '#d6e3e2', ceiling: '#eef4f3', skirting: '#86a9aa' }

/** A long hospital corridor: doors, hand-rails, a row of chairs, light at its end. */
export const hospitalCorridor = defineSet('hospital-corridor', {
  label: { zh: '医院走廊', en: 'hospital corridor' },
  zh: '医院走廊 走廊 过道 手术室外 手术室门口 病房外 病房门口 急诊室外 楼道 医院大厅',
  en: 'hospital corridor, hospital hallway, corridor, hallway, waiting area, waiting room, passage, outside the operating room',
  genres: ['city', 'ceo', 'suspense', 'horror'],
  indoors: 'hospital',
  light: { side: -0.3, moods: { night: 'horror' } },
  seating: { kind: 'bench', colour: '#6f9ab0' },
  layers: () => [
    things(0.5, 0.25, (pen) => {
      const { tone } = pen
      const walls = roomShell(pen, room, look)
      clinicWalls(pen, walls, room)
      corridorLights(pen, walls, room)
      waitingChairs(pen, -1.25, [2.6, 3.1, 5.2, 5.7], '#5f93b0')
      hangingNotice(pen, 6.4, { zh: '诊疗区', en: 'Clinic' }, { zh: '手术中', en: 'In surgery' })
      haze(pen, 900, 260, tone.fog ? 0.5 : 0.16, '#e8f4f4')
      vignette(pen, tone.dark ? 0.7 : 0.25)
    }).moving(badTube),
    nearSpray(1.2, 9, [1150, 1950], { size: 380, colour: '#3f7a5a', count: 13, dim: 0.12 }),
  ],
})
