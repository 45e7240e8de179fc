import { defineSet, plain, things } from './kit/base/index.ts'
import { table, vase } from './kit/furniture/index.ts'
import { nearPost } from './kit/near/index.ts'
import { glow, poly, rect } from './kit/paint/index.ts'
import { corridorDoors, downlights, painting, runner, shell } from './kit/rooms/index.ts'

const room = { half: 1.55, back: 14, height: 2.8, floor: plain('#6f2f38') }
const look = { wall: '#dcccb2', sides: '#d2c0a4', ceiling: '#f0e6d6', skirting: '#7a5a42', cornice: '#e8dac2' }
const doors = { at: [0.7, 3.5, 6.3, 9.1, 11.9], wood: '#6a4030', frame: '#8a6244', panel: '#c8b494', first: 1801 }

/** A hotel's corridor: numbered doors, a patterned carpet, wall lamps, a table with flowers at its end. */
export const hotelCorridor = defineSet('hotel-corridor', {
  label: { zh: '酒店走廊', en: 'hotel corridor' },
  zh: '酒店走廊 宾馆走廊 酒店过道 房门外 房间门口 酒店房间门口 公寓走廊 房间外',
  en: 'hotel corridor, hotel hallway, outside the room, apartment hallway, apartment corridor, landing',
  genres: ['ceo', 'city', 'suspense', 'comedy'],
  indoors: 'room',
  light: { side: -0.4, moods: { day: 'night-warm', dawn: 'night-warm', dusk: 'night-warm' }, lamplit: true },
  seating: { kind: 'armchair', colour: '#8a5a4a' },
  layers: () => [
    shell(0.55, room, look, 0.5, (pen, walls) => {
      runner(pen, room, '#d8b06a', '#c8945a', '#8a3f42')
      corridorDoors(pen, room, walls, doors)
      downlights(pen, room, 0.3, 13, 1.9, 0.9)
      painting(pen, walls.back, [-0.5, 1.15, 0.5, 2.1], '#b8935a', ['#8fb0c8', '#e8c8a0', '#7a5a6a'], { lit: false })
      poly(pen.ctx, rect(walls.back, -1.5, 0, 1.5, 0.02), pen.tone.lit('#5a2a30'))
      glow(pen.ctx, 540, pen.space.at(0, 1.6, 9)[1], 380, '#ffc88a', 0.4)
    }),
    things(0.78, 0.36, (pen) => {
      table(pen, 0, 12.4, 1.1, 0.4, 0.8, '#5a3524')
      vase(pen, 0, 0.8, 12.5, ['#ffffff', '#f0a8b8'])
    }),
    nearPost(1, '#7a5a42', 50),
  ],
})
