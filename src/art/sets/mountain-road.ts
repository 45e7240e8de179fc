import { defineSet, each, setting, things } from './kit/base/index.ts'
import { crop, grassyRoad, ground, hillside, milestone, mountains, rock, verges } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { bush, pine } from './kit/plants/index.ts'
import { driftingHaze, drops, openSky, weathered } from './kit/sky/index.ts'

/** A road in the hills: it winds from the foot of the picture into the mountains, a milestone, pines, banks of grass. */
export const mountainRoad = defineSet('mountain-road', {
  label: { zh: '山路', en: 'mountain road' },
  zh: '山路 小路 官道 山道 荒郊 郊外 野外 古道 山间 山谷 山坡 山坳 山上 路上 途中 城外 山下 山崖 悬崖 崖边',
  en: 'mountain road, road, country road, trail, lane, mountain pass, mountainside, hillside, hill, valley, cliff edge, roadside',
  genres: ['ancient', 'xianxia', 'countryside', 'horror', 'war'],
  outdoors: 'wind',
  light: { side: 0.5 },
  seating: { kind: 'rock', colour: '#8b8a88' },
  surface: 'sand',
  layers: () => [
    openSky(0.06, { low: 900, sun: { x: 740, y: 330 }, clouds: 740, stars: 460, many: 8 }, (pen) => {
      mountains(pen, { y: 880, height: 430, distance: 0.78, name: 'far' })
      mountains(pen, { y: 915, height: 260, distance: 0.52, colour: '#5f7f6a', name: 'near' })
      haze(pen, 900, 120, 0.5)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 860, 0.14)),
    setting(0.42, [0.22, 0.52], (pen) => {
      each((side, y, colour) => hillside(pen, side, y, colour), [1, 860, '#6f8f58'], [-1, 905, '#7a9a5c'])
      ground(pen, crop(pen, '#7f9a58', '#dfe7f0'), { from: 950 })
      grassyRoad(pen, '#c2a878', '#6a8a4a', 130)
      weathered(pen, { y: 960, smears: [pen.tone.sky[3]], many: 6 })
    }).moving(drops),
    things(0.74, 0.32, (pen) => {
      pine(pen, 960, 1330, 760, -60)
      each((...at) => rock(pen, ...at, '#84868a'), [90, 1400, 280, 190], [1030, 1390, 220, 110])
      rock(pen, 260, 1430, 150, 80, '#8e9094')
      milestone(pen, 328, 1420, '十里')
      bush(pen, 200, 1470, 280, 100)
      verges(pen, '#5f8246', [1440, 90, 380], [1420, 80, 850])
    }),
    nearTwigs(-1, '#5a7d48'),
  ],
})
