import { defineSet, each, layer, things } from './kit/base/index.ts'
import { ground, path, rock, verges } from './kit/land/index.ts'
import { bambooShade, groveMotes, haze, shafts } from './kit/light/index.ts'
import { nearSprays } from './kit/near/index.ts'
import { bambooDistance, bambooSides, thickBamboo } from './kit/plants/index.ts'
import { weathered } from './kit/sky/index.ts'

/** A grove of bamboo with a path and beams of light. */
export const bambooForest = defineSet('bamboo-forest', {
  label: { zh: '竹林', en: 'bamboo forest' },
  zh: '竹林 桃林',
  en: 'bamboo forest, bamboo grove, bamboo, trees',
  genres: ['xianxia', 'ancient', 'horror'],
  outdoors: 'forest',
  light: { side: -0.6 },
  surface: 'grass',
  layers: () => [
    layer(0.08, (pen) => bambooDistance(pen, 420, 620, 46)),
    layer(0.4, (pen) => {
      const alpha = 0.34 * pen.tone.keyPower + 0.05
      ground(pen, '#8c8a5c', { from: 1000, marks: 220 })
      path(pen, '#b9a67c', 1.15, 16, 0)
      haze(pen, 1010, 150, 0.9)
      weathered(pen, { y: 1040 })
      bambooSides(pen, 22)
      verges(pen, '#6a8a48', [1200, 60, 330], [1200, 60, 760], 1.2)
      shafts(pen, { x: 60, y: -120, width: 760, length: 1700, lean: 420, count: 8, alpha })
      haze(pen, 1130, 150, 0.4)
    }).moving((pen, seconds) => groveMotes(pen, seconds, 1120)),
    things(0.75, 0.35, (pen) => {
      thickBamboo(pen, -60, 60, 150, 940, 1030, 1150)
      each((...at) => rock(pen, ...at, '#7f857a'), [120, 1660, 260, 130], [1000, 1610, 200, 100])
      verges(pen, '#557a3c', [1690, 110, 300], [1660, 100, 830], 1.4)
      bambooShade(pen)
    }),
    nearSprays('#3f6a3a', [-60, 240, 1], [1140, 160, -1], [1160, 520, -1]),
  ],
})
