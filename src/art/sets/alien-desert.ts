import { defineSet, each, layer, things, vignette } from './kit/base/index.ts'
import { blownSand, dune, mesas, strewnRocks } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearRocks } from './kit/near/index.ts'
import { driftingHaze, lowSun, sky, stars, streaks, wash, weathered } from './kit/sky/index.ts'
import { planet, wreck } from './kit/tech/index.ts'

/** The desert of another world: mesas, two suns or moons, a wreck far off. */
export const alienDesert = defineSet('alien-desert', {
  label: { zh: '异星荒漠', en: 'alien desert' },
  zh: '异星 荒漠 沙漠 戈壁 星球表面 外星 火星 沙丘 大漠 月球 陨石坑',
  en: 'alien desert, desert, alien planet, planet surface, dune, mars, moon surface, crater, badlands',
  genres: ['scifi', 'war', 'ancient'],
  outdoors: 'wind',
  light: { side: -0.6, moods: { day: 'dusk' } },
  seating: { kind: 'rock', colour: '#a85a42' },
  surface: 'sand',
  layers: () => [
    layer(0.05, (pen) => {
      sky(pen, { low: 940, body: false })
      wash(pen, -140, 980, { 0: '#3a2a6ad9', 0.45: '#a8587abf', 0.85: '#f0a86ab3', 1: '#ffd8a0cc' }, pen.tone.lit)
      stars(pen, 700, 0.7, 160)
      planet(pen, 770, 400, 230, '#b8708a')
      planet(pen, 270, 250, 52, '#d8b08a', 'rock')
      lowSun(pen, 200, 830, 40)
      streaks(pen, 500, 860, 9, 0.45, '#ffd0a8')
      each((...at) => mesas(pen, ...at), [930, 190, 0.62], [970, 250, 0.34])
      haze(pen, 960, 110, 0.5, pen.tone.lit('#f0b080'))
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 960, 0.12)),
    things(0.5, 0.35, (pen) => {
      each((...at) => dune(pen, ...at), [985, '#d88a5a', 0.5], [1060, '#c8744a', 0.28], [1190, '#b8623f', 0.1])
      dune(pen, 1390, '#a5553a', 0)
      wreck(pen, 830, 1075)
      strewnRocks(pen, 14, '#8f5546')
      weathered(pen, { y: 1000 })
      vignette(pen, 0.45, pen.tone.lit('#3a1c34'))
    }).moving(blownSand),
    nearRocks('#4a2c34'),
  ],
})
