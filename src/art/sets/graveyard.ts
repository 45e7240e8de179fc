import { defineSet, each, setting, things } from './kit/base/index.ts'
import { graveRows, headstone, laidFlowers } from './kit/country/index.ts'
import { ground, path, verges } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { bareTree, pine } from './kit/plants/index.ts'
import { mistAndDrops, openSky, weathered } from './kit/sky/index.ts'

/** A burial ground: stones in rows on a rise, bare trees, mist between them, flowers and burnt paper. */
export const graveyard = defineSet('graveyard', {
  label: { zh: '墓地', en: 'graveyard' },
  zh: '墓地 墓园 坟前 坟地 陵园 公墓 坟头 墓碑前 墓前 陵墓 乱坟岗 乱葬岗 坟墓 灵堂外',
  en: 'graveyard, cemetery, churchyard, grave, graveside, burial ground, tombstone',
  genres: ['horror', 'city', 'ancient', 'suspense'],
  outdoors: 'wind',
  light: { side: -0.5, moods: { day: 'cold-day' } },
  seating: { kind: 'rock', colour: '#7f8288' },
  surface: 'stone',
  layers: () => [
    openSky(0.05, { low: 900, sun: { x: 720, y: 360 }, size: 66, clouds: 700, stars: 460, many: 8 }, (pen) => {
      each((x, height) => pine(pen, x, 945, height, 0, 0.55), [30, 330], [170, 270], [900, 300], [1050, 370])
      haze(pen, 900, 120, 0.6)
    }),
    setting(0.42, [0.36, 0.62], (pen) => {
      const { snow, dark, sky } = pen.tone
      ground(pen, snow ? '#dfe6ee' : '#6d7a58', { from: 900 })
      path(pen, snow ? '#eef2f7' : '#a39a86', 0.7, 30)
      graveRows(pen, 14, 10, 7.2, 5)
      bareTree(pen, 900, 1090, 640)
      haze(pen, 1020, 130, dark ? 0.34 : 0.28)
      weathered(pen, { y: 930, smears: [sky[3]], many: 5 })
    }).moving((pen, seconds) => mistAndDrops(pen, seconds, 1040, 0.22)),
    things(0.74, 0.4, (pen) => {
      each((...at) => headstone(pen, ...at), [-0.95, 2.4, 3], [1.0, 1.9, 5])
      laidFlowers(pen, 1.0, 1.75)
      verges(pen, '#647550', [1440, 60, 380], [1450, 60, 760], 0.8)
    }),
    nearGrass(-1, '#5f6f4c'),
  ],
})
