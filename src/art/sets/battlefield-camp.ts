import { defineSet, each, setting, things } from './kit/base/index.ts'
import { stand } from './kit/furniture/index.ts'
import { ground, path, ranges } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { fogVeil, openSky, weathered } from './kit/sky/index.ts'
import { campFlag, campTents, fireBasket, fireLight, spearRack, standard } from './kit/war/index.ts'

/** An army's camp of old: tents, banners, fires, spears in racks. */
export const battlefieldCamp = defineSet('battlefield-camp', {
  label: { zh: '古代军营', en: 'battlefield camp' },
  zh: '军帐 营帐 中军大帐 大营 营地 古战场 沙场 边关 帐中 帐内 帐外 营寨 校场 行军',
  en: 'war camp, camp, encampment, tent, battle camp, campsite, campfire, bivouac',
  genres: ['ancient', 'war', 'xianxia'],
  outdoors: 'wind',
  light: { side: 0.5, moods: { dusk: 'war', night: 'war' } },
  seating: { kind: 'crate', colour: '#8a6a44' },
  surface: 'sand',
  layers: () => [
    openSky(0.06, { low: 910, sun: { x: 620, y: 330 }, size: 58, clouds: 760, stars: 500 }, (pen) => {
      ranges(pen, [900, 360, 0.7, '#6f6a6a'], [940, 300, 0.45, '#5f5a55'])
    }),
    setting(0.45, [0.35, 0.55], (pen) => {
      ground(pen, '#8f7a5c', { from: 930, marks: 220 })
      path(pen, '#a8906c', 1.3, 20)
      weathered(pen, { y: 950 })
      campTents(pen)
      each((x, z) => standard(pen, [x, 0, z], '#b8352c', campFlag), [-1.9, 12], [1.9, 11])
      each((x, z, colour) => standard(pen, [x, 0, z], colour, campFlag), [-2.2, 6.6, '#2f4a7a'], [2.2, 6.2, '#b8352c'])
      each((...at) => fireBasket(pen, ...at), [-1.6, 5], [1.7, 4.6])
      haze(pen, 945, 100, 0.35)
      fogVeil(pen, 0.7)
    }).moving((pen, seconds) => fireLight(pen, seconds, [-1.6, 5], [1.7, 4.6])),
    things(0.8, 0.4, (pen) => {
      for (const x of [-1.6, 1.6]) spearRack(pen, x, 2.2)
      stand(pen, -1.75, 1.2, 0.6, 0.45, '#7a5a3c', 0.5)
    }),
    nearGrass(-1, '#8a8050'),
  ],
})
