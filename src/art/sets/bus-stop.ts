import { defineSet, each, setting, things } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { drops, openSky, weathered } from './kit/sky/index.ts'
import { avenue, cityGlow, farTraffic, skyline, streetLamp, streetTree } from './kit/street/index.ts'
import { busShelter, nearPavement } from './kit/transit/index.ts'
import { car } from './kit/vehicles/index.ts'

/** A bus stop on an avenue: glass shelter with its lit poster and bench, the road behind, trees. */
export const busStop = defineSet('bus-stop', {
  label: { zh: '公交站', en: 'bus stop' },
  zh: '公交站 公交车站 车站 站牌 候车亭 汽车站 长途车站 路边长椅 街心公园',
  en: 'bus stop, bus shelter, bus station, tram stop, station forecourt, street bench',
  genres: ['city', 'school', 'comedy'],
  outdoors: 'street',
  light: { side: -0.5, moods: { night: 'night-warm' } },
  surface: 'stone',
  seats: [-0.42, 0.32].map((x) => ({ x, z: 1.9, height: 0.46 })),
  layers: (_tone, random) => [
    openSky(0.08, { low: 880, sun: { x: 300, y: 320 }, clouds: 780, stars: 420, many: 6 }, (pen) => {
      cityGlow(pen, 860)
      skyline(pen, { y: 910, height: 420, distance: 0.66 })
      skyline(pen, { y: 940, height: 300, distance: 0.4, wide: [70, 140] })
      haze(pen, 880, 110, 0.5)
    }),
    setting(0.45, [0.22, 0.5], (pen) => {
      avenue(pen, random)
      each((...at) => car(pen, ...at), [3.4, 12, '#3f6a9a'], [-3.2, 17, '#c9ced6'])
      each((x, z) => streetTree(pen, x, z), [5.4, 9], [-5.6, 7], [5.6, 15])
      weathered(pen, { y: 930 })
      farTraffic(pen)
    }).moving(drops),
    things(0.75, 0.35, (pen) => {
      nearPavement(pen)
      streetLamp(pen, -1.9, 2.3, 4.4)
      busShelter(pen)
    }),
    nearTwigs(1, '#5f8a4a'),
  ],
})
