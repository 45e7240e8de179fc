import { defineSet, slabs, things } from './kit/base/index.ts'
import { underGround } from './kit/light/index.ts'
import { nearSandbags } from './kit/near/index.ts'
import { box } from './kit/paint/index.ts'
import { litShell } from './kit/rooms/index.ts'
import { fieldRadios, mapLamplight, mapTable, pitProps, swayingLamp, wallOfSandbags, warMap } from './kit/war/index.ts'

const room = { half: 2.1, back: 4.8, height: 2.7, floor: slabs('#6f675a', 0.8) }
const look = { wall: '#8a8574', sides: '#7d7868', ceiling: '#5f5a4e', skirting: '#4a463c' }

/** A command post underground: map table under a lamp, radios, sandbags, beams. */
export const commandBunker = defineSet('command-bunker', {
  label: { zh: '指挥所', en: 'command bunker' },
  zh: '指挥所 指挥部 司令部 作战室 地堡 掩体 军营 营房 防空洞 参谋部 团部 审讯',
  en: 'command bunker, bunker, command post, headquarters tent, war room, barracks, shelter, dugout, briefing room, command center, interrogation room',
  genres: ['war', 'scifi', 'suspense'],
  indoors: 'battlefield',
  light: { side: 0.2, moods: 'night-warm' },
  seating: { kind: 'crate', colour: '#7a6a4a' },
  surface: 'metal',
  layers: () => [
    litShell(0.5, room, look, { light: underGround, corners: [0.8, 0.8, '#0c0806'] }, (pen, walls, own) => {
      pitProps(own, room)
      warMap(own, walls)
      fieldRadios(own, walls)
      box(own, { x: 1.2, z: 4.3, width: 1.2, height: 0.9, depth: 0.4 }, '#6a5a44')
      wallOfSandbags(own, 1.78)
      mapLamplight(pen, room.height)
    }).moving(swayingLamp),
    things(0.8, 0.5, mapTable),
    nearSandbags(-1),
  ],
})
