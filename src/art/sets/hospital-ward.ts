import { defineSet, layer, things, tiles } from './kit/base/index.ts'
import { bedsideCare, bumperRail, heartBeat, locker, wardLights, wardWall } from './kit/clinic/index.ts'
import { sideBed } from './kit/furniture/index.ts'
import { nearScreen } from './kit/near/index.ts'
import { door, shell } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 1.85, back: 4.4, height: 3, floor: tiles('#b9c8c9', 0.6, 0.6) }
const look = { wall: '#dfebe9', sides: '#d5e4e3', ceiling: '#f4f8f7', skirting: '#8fb0b2' }
const bed = { x: 0.2, z: 2.15, height: 0.62, cover: '#a9cfe0' }

/** A sick-room: bed with rails, monitor and drip by the window. */
export const hospitalWard = defineSet('hospital-ward', {
  label: { zh: '医院病房', en: 'hospital ward' },
  zh: '病房 医院病房 重症监护室 急诊室 诊室 ICU 病床 医务室 医院 诊所 卫生院',
  en: 'hospital ward, hospital room, sickroom, icu, intensive care, emergency room, clinic, ward, infirmary, hospital, medbay, sick bay',
  genres: ['city', 'ceo', 'suspense'],
  indoors: 'hospital',
  light: { side: -0.6, moods: { day: 'day-interior', night: 'moonlight' } },
  bed,
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { sun: { x: 330, y: 460 } })),
    shell(0.55, room, look, [0.22, 0.55], (pen, walls) => {
      bumperRail(pen, walls, room, '#9cc3bf')
      wardWall(pen, walls.back)
      door(pen, walls.right, 1.0, 2.1, 2.2, '#b98f68', { pane: true, frame: '#e4e4dc' })
      wardLights(pen, room)
    }),
    things(0.8, 0.3, (pen) => {
      locker(pen)
      sideBed(pen, { ...bed, x: 0.3, width: 0.95, wood: '#cfd8da', head: 1.1, rails: true })
      bedsideCare(pen, -0.72, 3.2, { x: -0.25, z: 3.7 })
    }).moving((pen, seconds) => heartBeat(pen, seconds, -0.25, 3.7)),
    nearScreen(1.25, 10, '#9cc4cc'),
  ],
})
