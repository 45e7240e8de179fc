import { defineSet, layer, things, vignette } from './kit/base/index.ts'
import { mountains, stonyBank, verges, water, waterPlay } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearBranch } from './kit/near/index.ts'
import { waterGarden } from './kit/old/index.ts'
import { shoreTrees, willow } from './kit/plants/index.ts'
import { openSky, weathered } from './kit/sky/index.ts'

const shore = openSky(0.06, { low: 940, sun: { x: 420, y: 330 }, size: 56, clouds: 760, stars: 500 }, (pen) => {
  mountains(pen, { y: 930, height: 300, distance: 0.72 })
  shoreTrees(pen, 980)
  haze(pen, 930, 110, 0.5)
})

/** A garden of old: pond with lotus, zigzag bridge, pavilion, willow and blossom. */
export const garden = defineSet('garden', {
  label: { zh: '庭院花园', en: 'garden' },
  zh: '花园 御花园 庭院 后花园 凉亭 湖边 荷塘 池塘 湖心亭 院子里 亭子 桃花 公园 水榭 瀑布',
  en: 'garden, courtyard, pavilion, pond, lakeside, lake, park, waterfall',
  genres: ['ancient', 'xianxia', 'city', 'school'],
  outdoors: 'water',
  light: { side: -0.6 },
  seating: { kind: 'stool', colour: '#9aa8a8' },
  surface: 'grass',
  layers: () => [
    shore,
    layer(0.4, (pen) => {
      water(pen, 965, 1420, (ctx) => shore.draw({ ...pen, ctx }), '#5a8f8a')
      waterGarden(pen)
    }).moving((pen, seconds) => waterPlay(pen, seconds, [1000, 1400])),
    things(0.75, 0.3, (pen) => {
      stonyBank(pen)
      verges(pen, '#5f8a4a', [1440, 80, 330], [1440, 70, 800])
      willow(pen, 80, 1450, 1150)
      weathered(pen, { y: 1400 })
      vignette(pen, pen.tone.dark ? 0.5 : 0.25)
    }),
    nearBranch({ depth: 1.2, blur: 8, many: 90, colour: '#f3b3c6' }, 1220, 140, 560, 2.8),
  ],
})
