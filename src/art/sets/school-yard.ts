import { defineSet, each, setting, things } from './kit/base/index.ts'
import { ground } from './kit/land/index.ts'
import { haze, sunshine } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { bush, tree } from './kit/plants/index.ts'
import { hoop, runningTrack, schoolHouse, yardFence } from './kit/school/index.ts'
import { drops, openSky, weathered } from './kit/sky/index.ts'

/** A school yard: running track, the long school house with its clock, flag, hoop, trees. */
export const schoolYard = defineSet('school-yard', {
  label: { zh: '校园操场', en: 'school yard' },
  zh: '操场 校园 校门口 校门 篮球场 跑道 足球场 体育场 看台 学校门口 大学校园 运动场',
  en: 'school yard, schoolyard, campus, playground, sports field, school gate, basketball court, stadium, track',
  genres: ['school', 'city', 'comedy'],
  outdoors: 'school',
  light: { side: -0.6 },
  seating: { kind: 'bench', colour: '#8a9a8a' },
  surface: 'stone',
  layers: () => [
    openSky(0.07, { low: 880, sun: { x: 800, y: 280 }, clouds: 760, stars: 420, many: 8 }, (pen) => {
      each((x, h) => tree(pen, x, 930, h, { far: 0.5 }), [20, 330], [200, 280], [900, 300], [1080, 360])
      haze(pen, 880, 90, 0.4)
    }),
    setting(0.45, [0.2, 0.5], (pen) => {
      ground(pen, '#7fae62')
      schoolHouse(pen)
      runningTrack(pen)
      weathered(pen, { y: pen.space.at(0, 0, 30)[1], smears: [pen.tone.sky[3]], many: 8 })
      sunshine(pen, { x: -80, y: -60, width: 500, length: 1300, lean: 420, alpha: 0.14 })
    }).moving(drops),
    things(0.72, 0.28, (pen) => {
      hoop(pen, 2.1, 4.2)
      yardFence(pen, -9, -1.6, 5.2)
      each((x, w) => bush(pen, ...pen.space.at(x, 0, 5), w, 90), [-2.6, 330], [-1.7, 240])
      tree(pen, ...pen.space.at(-2.15, 0, 3.9), 760, { leaf: pen.tone.snow ? '#8a9a7a' : '#5c8f4a', wide: 0.55 })
    }),
    nearTwigs(1),
  ],
})
