import { defineSet, each, things, tiles } from './kit/base/index.ts'
import { sunbeams } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { candelabrum, candlelight, ceilingBeams, dais, daisSeat, latticeAt, pillar, plaque } from './kit/old/index.ts'
import { shell } from './kit/rooms/index.ts'

const room = { half: 2.7, back: 8, height: 6, floor: tiles('#4a3a3c', 0.9, 0.8) }
const look = { wall: '#8f3a2c', sides: '#7c3226', ceiling: '#2f5a58', skirting: '#3f2620' }
const leaf = { light: true, grid: 4, panel: 0.28, wood: '#7a2f26' }
const red = { top: 6.2, width: 0.42, colour: '#a8352a', fade: 0.04, ring: 3.9 }

/** A palace hall: red columns, painted beams, lamps, and the raised seat at its end. */
export const palaceHall = defineSet('palace-hall', {
  label: { zh: '宫殿大殿', en: 'palace hall' },
  zh: '大殿 宫殿 殿内 金銮殿 太和殿 朝堂 皇宫 宫中 后宫 王府 正殿 议事厅 公主府 侯府 将军府 丞相府 正厅 花厅 府中',
  en: "palace hall, palace, imperial hall, great hall, royal court, audience hall, imperial, prince's mansion",
  genres: ['ancient', 'xianxia'],
  indoors: 'palace',
  light: { side: -0.5 },
  seating: { kind: 'throne', colour: '#c9953f' },
  seats: [daisSeat],
  surface: 'stone',
  layers: () => [
    shell(0.4, room, look, 0.6, (pen) => {
      ceilingBeams(pen, room, { every: 1, drop: 0.25, colours: ['#a3463a', '#2f7a72'], edge: '#dcb45e' })
      for (let i = 0; i < 6; i++) latticeAt(pen, [-2.6 + i * 0.866, 4.9, room.back], 0.84, 4.4, leaf)
      dais(pen)
      plaque(pen, 540, pen.space.at(0, 5.4, 7.9)[1], '正大光明', 54)
      sunbeams(pen, { x: -60, y: 200, width: 420, length: 1300, lean: 520, alpha: 0.26, colour: '#ffe2b0' })
    }),
    things(0.65, 0.45, (pen) => {
      for (const z of [5.6, 3.2, 1.2]) for (const x of [-1.75, 1.75]) pillar(pen, x, z, red)
      each((...at) => candelabrum(pen, ...at), [-1.25, 4.6], [1.25, 4.6], [-1.3, 2.4], [1.3, 2.4])
    }).moving((pen, s) => candlelight(pen, s, [-1.25, 4.6], [1.25, 4.6], [-1.3, 2.4], [1.3, 2.4])),
    nearDrape(-1, '#a37a3a'),
    nearDrape(1, '#a37a3a'),
  ],
})
