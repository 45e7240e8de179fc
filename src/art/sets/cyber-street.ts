import { defineSet, floor, layer, metal, things, vignette } from './kit/base/index.ts'
import { haze, inNeonNight } from './kit/light/index.ts'
import { nearNeonWall } from './kit/near/index.ts'
import { lyingSnow, sky, wash } from './kit/sky/index.ts'
import { failingSign, futureSigns, ripples, searchlights, skyline, towerFronts, wetSmears } from './kit/street/index.ts'
import { skyTraffic } from './kit/vehicles/index.ts'

/** A street of the near future: towers of signs, sky traffic, wet ground. */
export const cyberStreet = defineSet('cyber-street', {
  label: { zh: '赛博街道', en: 'cyber street' },
  zh: '赛博 未来都市 霓虹 未来城市 下城区 黑市 贫民窟 星港 殖民地 新城',
  en: 'cyber street, cyberpunk, neon street, future city, lower city, black market, megacity, spaceport, colony, slum',
  genres: ['scifi'],
  outdoors: 'street',
  light: { side: -0.4, moods: 'neon' },
  seating: { kind: 'crate', colour: '#4a4a6a' },
  surface: 'stone',
  layers: () => [
    layer(0.06, (pen) => {
      const dusk = inNeonNight(pen)
      sky(dusk, { low: 940, body: false })
      wash(pen, -140, 980, { 0: '#0c0a2aee', 0.5: '#3a1a6acc', 1: '#e05ab088' })
      skyline(dusk, { y: 940, height: 760, distance: 0.55, wide: [50, 120], colour: '#5a4a8a' })
      skyline(dusk, { y: 980, height: 560, distance: 0.28, wide: [60, 130], colour: '#4a3a7a' })
      searchlights(pen, [250, 4], [860, 5])
    }).moving(skyTraffic),
    things(0.5, 0.4, (pen) => {
      floor(inNeonNight(pen), metal('#3a3a52', 1.2, 0.5), { back: 50, half: 8 })
      towerFronts(inNeonNight(pen), 3.2, futureSigns)
      haze(pen, 905, 150, 0.5, '#a04ac0')
      wetSmears(pen, 1000, futureSigns.colours, 46, 0.9)
      lyingSnow(pen, 1040)
      vignette(pen, 0.62, '#0a0620')
    })
      .moving((pen, seconds) => ripples(pen, seconds, 1150, 1900, pen.tone.wet ? 24 : 8))
      .moving((pen, seconds) => failingSign(pen, seconds, [2.3, 4.4, 2.6], '#4fe0ff', 220, [17, 2.3, -0.5])),
    nearNeonWall('#ff4fa8'),
  ],
})
