import { defineSet, each, things, tiles } from './kit/base/index.ts'
import { inLabLight, labBenches, risingBubbles, specimenTank, tanksReflected } from './kit/laboratory/index.ts'
import { nearLabBench } from './kit/near/index.ts'
import { ceilingPanel, litShell } from './kit/rooms/index.ts'
import { lightLines, platedWalls } from './kit/ship/index.ts'
import { blinkers, holoScreen, plating } from './kit/tech/index.ts'

const room = { half: 2.1, back: 5, height: 3.2, floor: tiles('#9fb4be', 0.8, 0.3) }
const look = { wall: '#c4d6dd', sides: '#b4c8d2', ceiling: '#dfe9ee', skirting: '#6f8a98' }

/** A laboratory: benches with glass, a tank, screens, cold clean light. */
export const laboratory = defineSet('laboratory', {
  label: { zh: '实验室', en: 'laboratory' },
  zh: '实验室 研究所 研究院 化验室 培养舱 科研 无菌室 数据中心 机房',
  en: 'laboratory, lab, research facility, research, clean room, server room, data center, observatory, test chamber',
  genres: ['scifi', 'suspense', 'horror'],
  indoors: 'laboratory',
  light: { side: -0.4, moods: 'scifi' },
  seating: { kind: 'swivel-chair', colour: '#5f7f88' },
  surface: 'metal',
  layers: () => [
    litShell(0.5, room, look, { light: inLabLight, corners: [0.34, 0.66, '#06141f'] }, (pen, walls, own) => {
      platedWalls(own, walls, { from: [-0.5, 0.12], to: [5, 3.1], many: [5, 3], colour: '#bccfd8' })
      plating(own, walls.back, -2.1, 0.12, 2.1, 3.1, 6, 3, '#c8dae0')
      for (const u of [-1.2, 0, 1.2]) specimenTank(own, walls.back, u, u === 0)
      for (const wall of [walls.left, walls.right]) holoScreen(pen, wall, 1.4, 1.3, 3.4, 2.5, '#5fe0ff')
      for (const z of [0.6, 2.4]) ceilingPanel(own, room, 0, z, 2.2, 0.6, pen.tone.dark ? '#9fd0e8' : '#ffffff')
      lightLines(pen, 2.08, 3.1, 0, 5, '#6fe8ff')
      tanksReflected(pen, room.back)
    }).moving((pen, seconds) => {
      risingBubbles(pen, seconds, room.back, -1.2, 0, 1.2)
      each((x0, x1) => blinkers(pen, seconds, x0, 900, x1, 1020, 8), [60, 220], [860, 1020])
    }),
    things(0.8, 0.4, (pen) => labBenches(pen, 1.5, 2.4)),
    nearLabBench(),
  ],
})
