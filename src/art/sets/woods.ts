import { defineSet, each, layer, things } from './kit/base/index.ts'
import { grass, ground, path, verges } from './kit/land/index.ts'
import { forestAir, lightThroughLeaves } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { bush, leafLitter, trunk, trunkRow } from './kit/plants/index.ts'
import { driftingHaze, drops, weathered } from './kit/sky/index.ts'

/** Deep woods: trunks behind trunks in the haze, a path between roots and ferns, light that falls through. */
export const woods = defineSet('woods', {
  label: { zh: '树林', en: 'woods' },
  zh: '树林 森林 密林 丛林 林中 林间 山林 枫林 老林 林子里 深林 松林 深山 山脚 后山 枯林',
  en: 'woods, wood, forest, jungle, grove, woodland, pine forest, thicket, forest path',
  genres: ['horror', 'war', 'suspense', 'xianxia', 'countryside'],
  outdoors: 'forest',
  light: { side: -0.5 },
  seating: { kind: 'rock', colour: '#6f726a' },
  surface: 'grass',
  layers: () => [
    layer(0.06, (pen) => {
      forestAir(pen, 470, 620)
      trunkRow(pen, 'far', { count: 15, y: 905, width: 26, far: 0.78, mist: [880, 260, 0.55] })
      trunkRow(pen, 'middle', { count: 11, y: 930, width: 44, far: 0.55, mist: [905, 150, 0.5] })
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 850, 0.16)),
    layer(0.45, (pen) => {
      ground(pen, pen.tone.snow ? '#dfe6ee' : '#5f5a3c', { from: 905 })
      path(pen, pen.tone.snow ? '#eef2f7' : '#8a7654', 0.8, 26, 60)
      trunkRow(pen, 'near', { count: 8, y: 975, width: 80, far: 0.28 })
      leafLitter(pen, 150)
      grass(pen, pen.space.at(0, 0, 8)[1] + 30, 46, '#5a7a44', 0.5)
      weathered(pen, { smears: [pen.tone.sky[3]], many: 5 })
      lightThroughLeaves(pen, { x: 120, y: -120, width: 620, length: 1250, lean: 330 })
    }).moving(drops),
    things(0.75, 0.4, (pen) => {
      each((...at) => trunk(pen, ...at), [20, 1420, 170], [1050, 1330, 140])
      each((...at) => bush(pen, ...at, '#47683c'), [160, 1440, 330, 150], [950, 1350, 260, 120], [-20, 1560, 260, 140])
      verges(pen, '#4f7040', [1470, 80, 330], [1390, 70, 800], 0.7)
    }),
    nearTwigs(1, '#3f6038'),
  ],
})
