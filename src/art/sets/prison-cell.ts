import { defineSet, layer, slabs } from './kit/base/index.ts'
import { barredWindow, bowlOnBlock, grille, oneBeam, stoneCourses, straw, tally } from './kit/cell/index.ts'
import { sideBed } from './kit/furniture/index.ts'
import { motes } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { shell } from './kit/rooms/index.ts'
import { sky } from './kit/sky/index.ts'

const room = { half: 1.75, back: 3.4, height: 3.1, floor: slabs('#6a6862', 0.7) }
const look = { wall: '#7d7f85', sides: '#6f7178', ceiling: '#55565e' }
const bed = { x: 0.05, z: 1.9, height: 0.46, cover: '#7a7666' }

/** A cell: stone walls, a high barred window with its one beam, planks to lie on, bars. */
export const prisonCell = defineSet('prison-cell', {
  label: { zh: '牢房', en: 'prison cell' },
  zh: '牢房 监狱 地牢 天牢 大牢 水牢 囚室 狱中 死牢 看守所 拘留室 牢中',
  en: 'prison cell, cell, dungeon, prison, jail, jailhouse, gaol, torture chamber',
  genres: ['suspense', 'horror', 'ancient', 'war'],
  indoors: 'cave',
  light: { side: -0.5, moods: { day: 'cold-day', night: 'horror' } },
  surface: 'stone',
  bed,
  layers: () => [
    layer(0.12, (pen) => sky(pen, { low: 700, sun: { x: 430, y: 380 }, size: 40 })),
    shell(0.55, room, look, 0.66, (pen, walls) => {
      stoneCourses(pen, room, walls, look.wall)
      barredWindow(pen, walls.back, -0.75, 2.0, 0.05, 2.65)
      tally(pen, walls.back, 1.0, 1.35)
      oneBeam(pen, walls.back, -0.75, 2.6, 0.35, 1.5)
    }).moving((pen, seconds) => motes(pen, seconds, 14, '#fff2d8', 0.4)),
    layer(0.8, (pen) => {
      sideBed(pen, { ...bed, x: 0.15, width: 0.8, wood: '#5c4a3a', sheet: '#a89870', head: 0.5, foot: 0.5 })
      straw(pen, 240)
      bowlOnBlock(pen, -1.35, 2.6)
      grille(pen, 1.0, 2.4, 0.75)
    }),
    nearPost(-1, '#3a3b42', 40),
  ],
})
