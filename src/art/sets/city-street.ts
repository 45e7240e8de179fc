import { defineSet, each, floor, plain, setting, things } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { driftingHaze, drops, lyingSnow, openSky } from './kit/sky/index.ts'
import { cityGlow, pavements, shopFronts, shopSigns, skyline, streetLamp, streetLight } from './kit/street/index.ts'
import { car } from './kit/vehicles/index.ts'

/** A shopping street of today: façades to the vanishing point, lamps, cars. */
export const cityStreet = defineSet('city-street', {
  label: { zh: '城市街道', en: 'city street' },
  zh: '城市街道 街道 街头 马路 大街 路边 街上 步行街 商业街 路口 公路 人行道 门口 大门外 楼下 广场',
  en: 'city street, street, road, sidewalk, pavement, downtown, avenue, crossing, curb, plaza, outside, highway, square',
  genres: ['city', 'ceo', 'suspense', 'comedy'],
  outdoors: 'street',
  light: { side: -0.6, moods: { night: 'night-warm' } },
  seating: { kind: 'bench', colour: '#8a6648' },
  surface: 'stone',
  layers: (_tone, random) => [
    openSky(0.08, { low: 880, sun: { x: 640, y: 300 }, size: 50, clouds: 820, stars: 420, many: 6 }, (pen) => {
      cityGlow(pen, 860)
      skyline(pen, { y: 900, height: 470, distance: 0.68, wide: [50, 110] })
      haze(pen, 860, 160, 0.6)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 780, 0.08)),
    setting(0.5, [0.25, 0.55], (pen) => {
      floor(pen, plain('#5d6270', 0.6, pen.tone.wet ? 0.8 : 0.15), { back: 70, half: 40 })
      shopFronts(pen, random, 5.6, shopSigns)
      pavements(pen, 70)
      lyingSnow(pen)
      each((...at) => car(pen, ...at), [1.9, 15, '#a63b3b'], [-1.9, 20, '#e0e2e6'], [1.9, 30, '#39435a'])
      haze(pen, 890, 120, 0.5)
      streetLight(pen, shopSigns.colours)
    }).moving((pen, seconds) => drops(pen, seconds, 1120)),
    things(0.85, 0.4, (pen) => each((x, z) => streetLamp(pen, x, z), [3.4, 12], [-3.4, 8], [3.4, 4.6])),
    nearTwigs(1, '#5f8a4a'),
  ],
})
