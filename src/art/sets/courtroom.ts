import { defineSet, layer, over, planks } from './kit/base/index.ts'
import { judgesBench, judgesDais, scales, witnessStand } from './kit/court/index.ts'
import { table } from './kit/furniture/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { ceilingPanel, door, panelling, shell } from './kit/rooms/index.ts'

const room = { half: 2.3, back: 5.2, height: 3.7, floor: planks('#8f6a4c', 0.6, 0.35) }
const look = { wall: '#b98d62', sides: '#a97c54', ceiling: '#efe8dc', skirting: '#5f3f28', cornice: '#e8dcc6' }

/** A court: the bench on its dais under the scales, witness stand, rails, panelled walls. */
export const courtroom = defineSet('courtroom', {
  label: { zh: '法庭', en: 'courtroom' },
  zh: '法庭 法院 审判庭 庭审 被告席 听证会 仲裁庭 审判席 军事法庭',
  en: 'courtroom, court of law, courthouse, court, tribunal, hearing room, witness stand',
  genres: ['city', 'ceo', 'suspense'],
  indoors: 'palace',
  light: { side: -0.5 },
  seats: [-0.95, 0, 0.95].map((x) => ({ x, z: 4.6, height: 0.86 })),
  seating: { kind: 'chair', colour: '#7a5238' },
  layers: () => [
    shell(0.5, room, look, [0.3, 0.55], (pen, walls) => {
      panelling(pen, walls.back, -2.25, 2.25, 0.15, 3.2, 6, '#9c6f46')
      for (const wall of [walls.left, walls.right]) panelling(pen, wall, 0.4, 5.1, 0.15, 2.9, 4, '#946a44')
      door(pen, walls.right, 1.4, 2.5, 2.3, '#7a5232', { double: true })
      for (const z of [1, 2.6, 4.2]) for (const x of [-1.2, 1.2]) ceilingPanel(pen, room, x, z, 0.9, 0.4)
      scales(pen, walls, '#8a2f2a')
    }),
    layer(0.75, (pen) => judgesDais(pen, '#8a623f')),
    over(0.77, 0.32, (pen) => {
      judgesBench(pen, '#7d5234', '#a5754c')
      witnessStand(pen, '#86593a', '#a5754c')
      table(pen, -1.3, 1.5, 1.3, 0.6, 0.76, '#7d5234')
    }),
    nearEdge('#5f3f28', 1850),
  ],
})
