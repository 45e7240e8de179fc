import { defineSet, each, setting, things } from './kit/base/index.ts'
import { dryingBaskets, farmhouse, farmhouseLight, villageWell } from './kit/country/index.ts'
import { earth, grass, ranges } from './kit/land/index.ts'
import { sunnyGround } from './kit/light/index.ts'
import { nearStalks } from './kit/near/index.ts'
import { bush, tree, villageTrees } from './kit/plants/index.ts'
import { driftingHaze, drops, fogVeil, openSky } from './kit/sky/index.ts'

/** A farmhouse yard: tiled house, drying corn, well, hills behind. */
export const villageYard = defineSet('village-yard', {
  label: { zh: '农家院', en: 'village yard' },
  zh: '农家院 村口 村里 农村 院子 农家 乡下 村委会 老屋 小院 村庄 山村 晒谷场 乡间',
  en: 'village yard, village, farmyard, farm, farmhouse, countryside, yard, rural, cottage, barn',
  genres: ['countryside', 'comedy', 'city', 'ancient'],
  outdoors: 'village',
  light: { side: -0.6 },
  seating: { kind: 'bench', colour: '#8a6648' },
  surface: 'sand',
  layers: () => [
    openSky(0.06, { low: 930, sun: { x: 800, y: 310 }, size: 60, clouds: 800, stars: 500 }, (pen) => {
      ranges(pen, [920, 300, 0.66, '#5f8a72'], [960, 220, 0.4, '#5a8a5a'])
      villageTrees(pen, 1010, '#5f9050')
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 880, 0.1)),
    setting(0.5, [0.24, 0.5], (pen) => {
      earth(pen, '#b59a72', { from: 1000, marks: 260 })
      farmhouse(pen, -0.95, 6.6)
      tree(pen, 900, pen.space.at(0, 0, 6)[1], 760, { leaf: '#6a9a4a', wide: 0.52 })
      farmhouseLight(pen, -0.95, 6.6)
      sunnyGround(pen, [-0.2, 2.6, 6], [-1.2, 1.6, -0.6], 0.35)
      fogVeil(pen, 0.7)
    }).moving(drops),
    things(0.8, 0.32, (pen) => {
      villageWell(pen, 1.5, 2.9)
      dryingBaskets(pen, -1.65, 2.6)
      each((...at) => bush(pen, ...at, '#5a8a4a'), [40, 1500, 260, 130], [1060, 1520, 220, 110])
      grass(pen, 1580, 60, '#7a9a4a', 0.35)
    }),
    nearStalks('#5a8a3f'),
  ],
})
