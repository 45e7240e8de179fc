import { defineSet, layer, planks, things } from './kit/base/index.ts'
import { motes } from './kit/light/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { box } from './kit/paint/index.ts'
import { dado, door, shell } from './kit/rooms/index.ts'
import { blackboard, classSun, classWindows, desks, motto, tubes } from './kit/school/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.3, back: 5.6, height: 3.2, floor: planks('#b8936a', 0.5, 0.5) }
const look = { wall: '#e9e4d4', sides: '#dfdccf', ceiling: '#f4f1e8', skirting: '#7fa08a' }
const windows = [0.2, 2.1, 4.0]

/** A classroom: board, rows of desks, tall windows with afternoon light. */
export const classroom = defineSet('classroom', {
  label: { zh: '教室', en: 'classroom' },
  zh: '教室 课堂 学校 考场 阶梯教室 办公楼走廊 高三',
  en: 'classroom, lecture hall, school, homeroom, study hall, exam room, schoolroom, university, college, seminar room',
  genres: ['school', 'city', 'comedy'],
  indoors: 'school',
  light: { side: -0.7 },
  seating: { kind: 'chair', colour: '#b88a5a' },
  layers: () => [
    layer(0.12, (pen) => gardenView(pen, 900)),
    shell(0.55, room, look, [0.28, 0.55], (pen, walls) => {
      dado(pen, room, [walls.left, walls.right], '#9fc4a8')
      classWindows(pen, walls, windows, '#c8d8c0')
      blackboard(pen, walls, '#b08a5c')
      motto(pen, walls, { zh: '勤 学 善 思', en: 'LEARN  ·  THINK' })
      door(pen, walls.right, 3.9, 4.8, 2.15, '#c29a64', { pane: true })
      tubes(pen, room)
      classSun(pen, windows)
    }).moving((pen, seconds) => motes(pen, seconds, 18, '#fff4d0', 0.6)),
    things(0.78, 0.35, (pen) => {
      box(pen, { x: 0, z: 4.6, width: 1.3, height: 0.95, depth: 0.5 }, '#a87c50')
      desks(pen, [3.2, 2.0], '#c9a470', '#7a8a94', '#b88a5a')
    }),
    nearEdge('#a87a4a', 1870),
  ],
})
