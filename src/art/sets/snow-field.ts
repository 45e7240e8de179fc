import { defineSet, each, setting, things } from './kit/base/index.ts'
import { ground, mountains, rock, snowDrift, tracksInSnow } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearSnow } from './kit/near/index.ts'
import { bareTree, pine } from './kit/plants/index.ts'
import { driftingHaze, openSky, snowGround } from './kit/sky/index.ts'

/** Snow as far as one sees: drifts with blue shadows, white mountains, pines bent under their load, tracks. */
export const snowField = defineSet('snow-field', {
  label: { zh: '雪原', en: 'snow field' },
  zh: '雪地 雪原 雪山 冰原 冰湖 雪中 风雪 冰川 北境 极地 雪谷 冰天雪地',
  en: 'snow field, snowfield, snow, ice field, glacier, tundra, frozen lake, snowy mountain, arctic',
  genres: ['xianxia', 'ancient', 'war', 'horror'],
  outdoors: 'wind',
  light: { side: 0.5, moods: { day: 'cold-day' } },
  seating: { kind: 'rock', colour: '#9aa6b4' },
  surface: 'snow',
  snowbound: true,
  layers: () => [
    openSky(0.05, { low: 900, sun: { x: 740, y: 340 }, size: 56, clouds: 720, stars: 460, many: 10 }, (pen) => {
      mountains(pen, { y: 890, height: 480, distance: 0.6, name: 'far' })
      mountains(pen, { y: 920, height: 230, distance: 0.45, name: 'near' })
      haze(pen, 905, 130, 0.55)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 880, 0.2)),
    setting(0.42, [0.2, 0.5], (pen) => {
      ground(pen, '#e9f0f8', { from: 905, marks: 30 })
      snowGround(pen, 0, 905)
      each((y, lift, shift) => snowDrift(pen, y, lift, shift), [960, 40, -120], [1040, 60, 160], [1150, 80, -60])
      tracksInSnow(pen)
      each((x, height) => pine(pen, x, 985, height, 10, 0.3), [120, 260], [230, 210], [880, 240], [1000, 300])
    }),
    things(0.74, 0.22, (pen) => {
      pine(pen, 70, 1430, 820, 50)
      bareTree(pen, 1010, 1400, 560)
      each((...at) => rock(pen, ...at, '#7d8694'), [900, 1440, 220, 100], [230, 1480, 190, 80])
    }),
    nearSnow(),
  ],
})
