import { defineSet, each, floor, layer, slabs, things, vignette } from './kit/base/index.ts'
import { crates, stand } from './kit/furniture/index.ts'
import { haze, nightAir } from './kit/light/index.ts'
import { nearAlley } from './kit/near/index.ts'
import { clouds, lyingSnow, sky } from './kit/sky/index.ts'
import { alleyFronts, alleyLight, alleySigns, failingSign, ripples, skyline } from './kit/street/index.ts'

/** A narrow back street at night, neon in the wet. */
export const rainAlley = defineSet('rain-alley', {
  label: { zh: '后巷', en: 'back alley' },
  zh: '后巷 暗巷 陋巷 霓虹巷 雨夜街头 桥洞 天桥',
  en: 'alley, alleyway, back alley, backstreet, lane, side street, underpass',
  genres: ['city', 'suspense', 'horror', 'ceo', 'comedy'],
  outdoors: 'rain',
  light: { side: 0.4, moods: { night: 'neon', dusk: 'neon', day: 'cold-day' } },
  surface: 'stone',
  layers: () => [
    layer(0.1, (pen) => {
      sky(pen, { low: 900, body: false })
      clouds(pen, 700)
      skyline(pen, { y: 930, height: 520, distance: 0.55, wide: [40, 90] })
      nightAir(pen, 540, 860, 520, '#e06ac0', 0.5)
    }),
    things(0.5, 0.35, (pen) => {
      floor(pen, slabs('#4d4a58', 0.7, 0.5), { back: 40, half: 6 })
      alleyFronts(pen, 2.15, alleySigns)
      haze(pen, 900, 170, 0.5, pen.tone.dark ? '#a05ab8' : pen.tone.haze)
      each((x, colour) => stand(pen, x, 3.4, 0.55, 0.85, colour, 0.6), [-1.75, '#3f5a50'], [1.75, '#6a5244'])
      crates(pen, -1.7, 1.9)
      lyingSnow(pen, 1000)
      alleyLight(pen, alleySigns.colours)
      vignette(pen, pen.tone.dark ? 0.6 : 0.4)
    }).moving((pen, seconds) => {
      ripples(pen, seconds, 1150, 1900, pen.tone.wet || pen.tone.dark ? 22 : 0)
      if (pen.tone.dark) failingSign(pen, seconds, [1.5, 3.7, 2.4], '#5ce0ff', 190, [23, 3.1, -0.55])
    }),
    nearAlley('#4a4650'),
  ],
})
