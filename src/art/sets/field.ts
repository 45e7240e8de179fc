import { defineSet, setting, things } from './kit/base/index.ts'
import { crop, farFarm, grass, ground, mountains, railFence, rows, scarecrow } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { cumulus, drops, openSky, weathered } from './kit/sky/index.ts'

const above = { low: 900, sun: { x: 780, y: 300 }, clouds: 720, stars: 480, many: 8 }

/** Fields: rows that run to the horizon, a path between them, a scarecrow, farms and poplars far off. */
export const field = defineSet('field', {
  label: { zh: '田野', en: 'field' },
  zh: '田野 田间 麦田 稻田 田边 田埂 地里 菜地 果园 花海 草原 草地 农田 牧场 玉米地',
  en: 'field, wheat field, meadow, paddy, farmland, orchard, grassland, pasture, prairie, cornfield',
  genres: ['countryside', 'city', 'war', 'school'],
  outdoors: 'village',
  light: { side: 0.6 },
  seating: { kind: 'rock', colour: '#9a9684' },
  surface: 'grass',
  layers: () => [
    openSky(0.05, above, (pen) => {
      if (!pen.tone.overcast && pen.tone.hour !== 'night') cumulus(pen, 300, 760, 760, 300, 'field', 0.9)
      mountains(pen, { y: 905, height: 110, distance: 0.75, colour: '#6f9070' })
      farFarm(pen, 915)
      haze(pen, 905, 60, 0.5)
    }),
    setting(0.42, [0.18, 0.5], (pen) => {
      ground(pen, crop(pen, '#cfae4e'), { from: 900, marks: 60 })
      rows(pen, crop(pen, '#cfae4e'), '#b89a6a')
      weathered(pen, { y: 915, smears: [pen.tone.sky[3]], many: 5 })
    }).moving(drops),
    things(0.74, 0.28, (pen) => {
      scarecrow(pen, 1.0, 2.6)
      railFence(pen, -2.4, 2.4)
      const ears = pen.tone.snow ? '#dfe6ee' : '#c9a84c'
      grass(pen, 1420, 130, ears, 1, -140, 260)
      grass(pen, 1420, 130, ears, 1, 860, 1220)
    }),
    nearGrass(1, '#c2a048'),
  ],
})
