import { defineSet, layer, over, planks, things } from './kit/base/index.ts'
import { chair, rug } from './kit/furniture/index.ts'
import { motes } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { ceilingBeams, censer, censerSmoke, moonWindow, scrollWalls, writingDesk } from './kit/old/index.ts'
import { shell } from './kit/rooms/index.ts'
import { blossomView } from './kit/sky/index.ts'

const room = { half: 2.0, back: 4.8, height: 3.6, floor: planks('#7d5c42', 0.5, 0.45) }
const look = { wall: '#ded0b4', sides: '#cbb892', ceiling: '#5f4432', skirting: '#553424' }

/** A scholar's study: moon window on the garden, desk with brushes, shelves of scrolls. */
export const study = defineSet('study', {
  label: { zh: '书斋', en: 'scholar’s study' },
  zh: '书斋 书房 御书房 藏书阁 丹房 静室 藏经阁 琴房',
  en: 'scholar, study, library, reading room, studio, alchemy room',
  genres: ['ancient', 'xianxia', 'ceo', 'suspense'],
  indoors: 'room',
  light: { side: 0.4 },
  seats: [{ x: 0, z: 3.4, height: 0.5 }],
  seating: { kind: 'official-chair', colour: '#5f3826' },
  layers: () => [
    layer(0.1, (pen) => blossomView(pen, 930)),
    shell(0.55, room, look, [0.4, 0.6], (pen, walls) => {
      ceilingBeams(pen, room, { from: 0.2, every: 1.1, drop: 0.18, colours: ['#4a3022'] })
      scrollWalls(pen, walls)
      moonWindow(pen, 0, 1.85, room.back, 0.95)
    }).moving((pen, seconds) => motes(pen, seconds, 14, '#ffe8bc', 0.5)),
    things(0.8, 0.3, (pen) => {
      rug(pen, 0, 1.5, 2.9, 1.5, '#8a4a42', '#d8b878')
      chair(pen, 0, 3.15, '#4f2e20', '#5f3826')
    }),
    over(0.82, 0.42, (pen) => {
      writingDesk(pen, 0, 2.3)
      censer(pen, -1.55, 3.4)
    }).moving((pen, seconds) => censerSmoke(pen, seconds, -1.55, 3.4)),
    nearDrape(-1, '#8fa08a'),
  ],
})
