import { defineSet, layer, over, tiles } from './kit/base/index.ts'
import { bookshelf } from './kit/furniture/index.ts'
import { nearLeaves } from './kit/near/index.ts'
import { chartScreen, longTable, sideSun, swivelChairs } from './kit/office/index.ts'
import { ceilingPanel, coveLight, shell, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 2.3, back: 6.4, height: 3.1, floor: tiles('#7f7a84', 1, 0.5) }
const look = { wall: '#cfc4b6', sides: '#d8d0c6', ceiling: '#eeeae4', skirting: '#5f5850', cornice: '#e0d8cc' }

/** A meeting room: long table to the screen, chairs, glass on the city. */
export const meetingRoom = defineSet('meeting-room', {
  label: { zh: '会议室', en: 'meeting room' },
  zh: '会议室 董事会 会议厅 股东大会 洽谈室 面试 谈判桌 会客室',
  en: 'meeting room, conference room, boardroom, board room, negotiation, interview room, hearing',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'office',
  light: { side: -0.6 },
  seats: [-1.12, 1.12].flatMap((x) => [3.5, 4.4].map((z) => ({ x, z, height: 0.5 }))),
  seating: { kind: 'swivel-chair', colour: '#4a4a56' },
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { height: 460, foot: 1040 })),
    shell(0.5, room, look, [0.3, 0.55], (pen, walls) => {
      const { tone } = pen
      windowHole(pen, walls.left, 0.0, 0.3, 5.9, 2.75, { frame: '#4f5864', bars: [5, 1], thick: 0.06 })
      chartScreen(pen, walls, '#a8845e')
      coveLight(pen, walls, room, { half: 1.3, tube: 1.25, z0: 0.6, z1: 5.6, colour: '#fbf8f2', light: '#fff0d4' })
      ceilingPanel(pen, room, 0, 1.2, 0.8, 3.6, tone.dark ? '#fff1d8' : '#ffffff')
      bookshelf(pen, walls.right, 3.6, 5.8, 0.1, 2.6, 5, '#7a5c46')
      sideSun(pen)
    }),
    layer(0.78, (pen) => swivelChairs(pen, 1.12, [5.2, 4.3, 3.4])),
    over(0.8, 0.35, (pen) => longTable(pen, '#6a4a36', '#4f382a')),
    nearLeaves(-1),
  ],
})
