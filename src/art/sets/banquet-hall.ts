import { defineSet, each, things, tiles } from './kit/base/index.ts'
import { chandelier } from './kit/furniture/index.ts'
import { banquetTable, cofferedCeiling, drapedStage, mirroredWalls, stageCarpet } from './kit/hotel/index.ts'
import { bokeh } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { shell } from './kit/rooms/index.ts'

const room = { half: 2.6, back: 7.5, height: 5, floor: tiles('#8d5a4a', 1.1, 0.9) }
const look = { wall: '#d8b98c', sides: '#caa87c', ceiling: '#e8d5b4', skirting: '#7a5236', cornice: '#ecd3a0' }

/** A grand hotel's banquet hall: chandeliers, round tables, a stage with drapes. */
export const banquetHall = defineSet('banquet-hall', {
  label: { zh: '宴会厅', en: 'banquet hall' },
  zh: '宴会厅 宴会 酒会 晚宴 寿宴 庆功宴 舞会 礼堂 年会 酒店大堂宴会 发布会 颁奖 会场',
  en: 'banquet hall, banquet, ballroom, gala, reception hall, party hall, ceremony hall, auditorium, press conference, feast, masquerade',
  genres: ['ceo', 'city'],
  indoors: 'crowd',
  light: { side: 0.3, moods: { day: 'night-warm', dawn: 'night-warm', dusk: 'night-warm' } },
  seating: { kind: 'chair', colour: '#d8c8a8' },
  surface: 'lacquer',
  layers: () => [
    shell(0.45, room, look, 0.5, (pen, walls) => {
      mirroredWalls(pen, walls)
      drapedStage(pen, walls, 6.3)
      cofferedCeiling(pen, walls)
      stageCarpet(pen, walls, 6.3)
      each((y, z, radius) => chandelier(pen, 0, y, z, radius, room.height), [3.75, 4.2, 0.85], [4.0, 6.6, 0.7])
      bokeh(pen, 30, ['#ffdca0', '#fff0cc', '#ffb86a'], 240, 860, 0.22)
    }),
    things(0.72, 0.4, (pen) =>
      each((...at) => banquetTable(pen, ...at), [-1.9, 4.6], [1.9, 4.6], [-1.75, 2.9], [1.75, 2.9]),
    ),
    nearDrape(-1, '#8c2f3c'),
  ],
})
