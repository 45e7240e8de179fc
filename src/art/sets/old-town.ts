import { defineSet, each, floor, setting, slabs, things } from './kit/base/index.ts'
import { stand } from './kit/furniture/index.ts'
import { churchTower, gabledRows, gasLamp } from './kit/gothic/index.ts'
import { haze, nightAir } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { driftingHaze, drops, openSky, weathered } from './kit/sky/index.ts'

/** A street of an old European town: cobbles, gabled houses, gas lamps, a church tower over the roofs. */
export const oldTown = defineSet('old-town', {
  label: { zh: '欧洲老街', en: 'old town' },
  zh: '欧洲小镇 老街 小镇街道 石板街 镇上广场',
  en: 'town, old town, village street, high street, cobbled street, market square, town square, village, street, lane, station road, inn yard, bridge street',
  genres: ['horror', 'scifi', 'war', 'suspense'],
  outdoors: 'street',
  light: { side: -0.5 },
  seating: { kind: 'bench', colour: '#5c4030' },
  surface: 'stone',
  layers: (_tone, random) => [
    openSky(0.06, { low: 880, sun: { x: 330, y: 320 }, clouds: 760, stars: 440, many: 8 }, (pen) => {
      churchTower(pen, 636, 900)
      haze(pen, 870, 120, 0.55)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 860, 0.18)),
    setting(0.48, [0.32, 0.58], (pen) => {
      floor(pen, slabs('#7f7a72', 0.42, pen.tone.wet ? 0.8 : 0.12), { back: 40, half: 30 })
      gabledRows(pen, random)
      weathered(pen, { y: 930 })
      haze(pen, 890, 110, 0.45)
      nightAir(pen, 540, 900, 520, '#ffb060', 0.4)
      nightAir(pen, ...pen.space.at(0, 0, 2), 640, '#ffb878', 0.25, 0.4)
    }).moving(drops),
    things(0.75, 0.38, (pen) => {
      each((...at) => gasLamp(pen, ...at), [1.9, 9], [-1.75, 5.6], [1.4, 2.8])
      stand(pen, -1.1, 2.6, 0.5, 0.7, '#7a5a3c', 0.45)
      stand(pen, -1.175, 2.9, 0.5, 0.55, '#7a5a3c', 0.45)
    }),
    nearPost(-1, '#5a4a3e', 40),
  ],
})
