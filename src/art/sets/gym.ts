import { defineSet, layer, things, tiles } from './kit/base/index.ts'
import { treadmill } from './kit/furniture/index.ts'
import { nearPost } from './kit/near/index.ts'
import { glow } from './kit/paint/index.ts'
import { shell, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'
import { ceilingTubes, dumbBells, gymSign, mat, mirrorWall, punchBag } from './kit/sport/index.ts'

const room = { half: 2.3, back: 5.2, height: 3.4, floor: tiles('#4a4e58', 0.9, 0.25) }
const look = { wall: '#5f6673', sides: '#6b7280', ceiling: '#3c414b', skirting: '#e0a53a' }

/** A gym: mirrors, a rack of weights, punch bag, treadmills before the window, mats. */
export const gym = defineSet('gym', {
  label: { zh: '健身房', en: 'gym' },
  zh: '健身房 拳馆 拳击馆 体育馆 武馆 训练馆 训练场 舞蹈室 练功房 更衣室 擂台 道馆',
  en: 'gym, gymnasium, boxing gym, boxing ring, training hall, training room, dance studio, locker room, dojo',
  genres: ['city', 'school', 'comedy'],
  indoors: 'crowd',
  light: { side: 0.5, lamplit: true },
  seating: { kind: 'bench', colour: '#4a5058' },
  layers: () => [
    layer(0.12, (pen) => cityView(pen)),
    shell(0.55, room, look, 0.42, (pen, walls) => {
      windowHole(pen, walls.back, -0.2, 0.5, 2.1, 2.9, { frame: '#2c3038', bars: [4, 2], thick: 0.05 })
      mirrorWall(pen, walls.left, [0.6, 2.1, 3.6], '#2c3038')
      ceilingTubes(pen, walls)
      gymSign(pen, walls, '#e0a53a')
    }),
    things(0.76, 0.35, (pen) => {
      for (const x of [0.35, 1.35]) treadmill(pen, x, 3.9)
      dumbBells(pen, -1.55, 3.2, '#33373f')
      punchBag(pen, 1.02, 1.9, 2.2, '#a33a34')
      mat(pen)
      glow(pen.ctx, 540, 640, 640, '#ffffff', 0.1)
    }),
    nearPost(-1, '#33373f', 50),
  ],
})
