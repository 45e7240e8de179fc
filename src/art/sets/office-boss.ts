import { defineSet, layer, over, planks } from './kit/base/index.ts'
import { bookshelf, executiveChair, executiveDesk, pottedPlant } from './kit/furniture/index.ts'
import { motes, nightAir } from './kit/light/index.ts'
import { nearSpray } from './kit/near/index.ts'
import { artWall, blindWindow, officeLamps, skyMirror, slatSun } from './kit/office/index.ts'
import { shell } from './kit/rooms/index.ts'
import { highView } from './kit/street/index.ts'

const room = { half: 2.0, back: 4.8, height: 3.5, floor: planks('#c4ad93', 0.5, 0.4) }
const look = { wall: '#e4ddd3', sides: '#ddd3c6', ceiling: '#f3efe9', skirting: '#8b7a68', cornice: '#efe8dd' }

/** The boss's office: glass front over the city, a wide desk, books and a row of awards. */
export const officeBoss = defineSet('office-boss', {
  label: { zh: '总裁办公室', en: "boss's office" },
  zh: '总裁办公室 董事长办公室 总经理办公室 办公室 总裁室 董事长室 集团 公司 写字楼 工位 经理室 主任办公室 校长室',
  en: "ceo office, boss's office, executive office, office, headquarters, company, corporate, workplace, cubicle, principal's office",
  genres: ['ceo', 'city'],
  indoors: 'office',
  light: { side: 0.5 },
  seats: [{ x: 0, z: 3.2, height: 0.5 }],
  seating: { kind: 'swivel-chair', colour: '#3d3a3c' },
  layers: () => [
    layer(0.12, highView),
    shell(0.55, room, look, [0.26, 0.5], (pen, walls) => {
      blindWindow(pen, walls.back, '#5a6473', '#f1ede6')
      bookshelf(pen, walls.right, 1.1, 4.3, 0.1, 2.9, 6, '#6b4c38')
      artWall(pen, '#b59878', walls.left)
      officeLamps(pen, room)
      slatSun(pen)
      skyMirror(pen, room)
      nightAir(pen, 540, 560, 900, '#ffcf94', 0.16)
    }).moving((pen, seconds) => motes(pen, seconds, 12, '#ffffff', 0.35)),
    layer(0.82, (pen) => {
      pottedPlant(pen, 1.6, 2.9, 1.5)
      executiveChair(pen)
    }),
    over(0.84, 0.3, executiveDesk),
    nearSpray(1.25, 10, [-80, 1960], { size: 400, colour: '#3d6b4e', count: 13, dim: 0.1 }),
  ],
})
