import { defineSet, each, floor, layer, planks, things, vignette } from './kit/base/index.ts'
import { ammoBoxes } from './kit/furniture/index.ts'
import { ground, mountains } from './kit/land/index.ts'
import { glare, haze } from './kit/light/index.ts'
import { nearSandbags } from './kit/near/index.ts'
import { clouds, sky, wash, weathered } from './kit/sky/index.ts'
import { barbedWire, farGuns, plume, trenchWalls } from './kit/war/index.ts'

/** A trench: earth walls with planks and sandbags, wire against a burning sky. */
export const trench = defineSet('trench', {
  label: { zh: '战壕', en: 'trench' },
  zh: '战壕 阵地 壕沟 堑壕 高地 坑道 防线 山头 哨所 边境',
  en: 'trench, trenches, foxhole, front, outpost, ridge line, position, ditch, hill position, border, sentry',
  genres: ['war'],
  outdoors: 'battlefield',
  light: { side: 0.4, moods: { day: 'war', dusk: 'war', dawn: 'war' } },
  seating: { kind: 'crate', colour: '#6f6a4a' },
  surface: 'sand',
  layers: () => [
    layer(0.06, (pen) => {
      sky(pen, { low: 860, sun: { x: 620, y: 460 }, size: 56 })
      wash(pen, -140, 900, { 0: '#4a445099', 0.6: '#a8704a99', 1: '#f0b46abf' }, pen.tone.lit)
      clouds(pen, 760)
      glare(pen, 640, 800, 560, 0.55)
      mountains(pen, { y: 850, height: 300, distance: 0.6, colour: '#6a5a4a' })
      for (const x of [230, 480, 900]) plume(pen, x)
    }),
    things(0.45, 0.45, (pen) => {
      ground(pen, '#8a7050', { from: 850, marks: 120 })
      weathered(pen, { y: 860 })
      barbedWire(pen)
      floor(pen, planks('#7a6248', 0.9), { back: 12, half: 1.3 })
      trenchWalls(pen, 12)
      each((x, z) => ammoBoxes(pen, x, z), [-0.95, 3], [0.95, 4.4])
      haze(pen, 930, 120, 0.4, pen.tone.lit('#e0a05a'))
      vignette(pen, 0.62, '#1c1210')
    }).moving((pen, seconds) => farGuns(pen, seconds, 200, 560, 930)),
    nearSandbags(1),
  ],
})
