import { defineSet, each, setting, things } from './kit/base/index.ts'
import { ground, mountains, rock, sandHollow, verges } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { bareTree, bush, heather } from './kit/plants/index.ts'
import { driftingHaze, drops, openSky, streaks, weathered } from './kit/sky/index.ts'

const tones = ['#86708a', '#7a8450', '#6f7a48', '#7f8458', '#9a8a56'] as const

/** Wild open land: heather and gorse under a great sky, a bare tree, a hollow of sand. */
export const heath = defineSet('heath', {
  label: { zh: '荒野', en: 'heath' },
  zh: '荒野 荒原 旷野 荒地 荒山 原野 山岗 土坡 坑边 大坑 沙坑',
  en: 'heath, common, moor, moorland, wilderness, sand pit, pit, open country, wasteland, hollow, plain, countryside',
  genres: ['horror', 'scifi', 'ancient', 'war', 'suspense'],
  outdoors: 'wind',
  light: { side: -0.5 },
  seating: { kind: 'rock', colour: '#7f7a70' },
  surface: 'grass',
  layers: () => [
    openSky(0.05, { low: 900, sun: { x: 330, y: 380 }, clouds: 720, stars: 480, many: 10 }, (pen) => {
      streaks(pen, 520, 860, 12, 0.4)
      mountains(pen, { y: 900, height: 70, distance: 0.72, colour: '#6a7468' })
      haze(pen, 900, 70, 0.6)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 890, 0.18)),
    setting(0.42, [0.3, 0.58], (pen) => {
      ground(pen, pen.tone.snow ? '#dfe6ee' : '#8a8456', { from: 895 })
      sandHollow(pen, 640, 1122, '#77784a', () => heather(pen, 915, 1090, 130, tones))
      bareTree(pen, 190, 1130, 520)
      weathered(pen, { y: 930, smears: [pen.tone.sky[3]], many: 5 })
    }).moving(drops),
    things(0.74, 0.35, (pen) => {
      heather(pen, 1185, 1430, 46, tones)
      each((...at) => rock(pen, ...at), [950, 1400, 260, 120], [80, 1470, 200, 90])
      bush(pen, 1010, 1440, 280, 120, '#6a7444')
      verges(pen, '#7d7a48', [1480, 110, 330], [1460, 90, 780])
    }),
    nearGrass(-1, '#7d7a48'),
  ],
})
