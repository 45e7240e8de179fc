import { defineSet, each, layer, things, vignette } from './kit/base/index.ts'
import { beach, breakers, cliffs, glints, openSea, rock, shells, tracksInSand } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { drops, fairCloud, fogVeil, openSky } from './kit/sky/index.ts'

/** A beach: sky over the sea, breakers that run up the sand, rocks, a headland with its light-house. */
export const seaShore = defineSet('sea-shore', {
  label: { zh: '海边沙滩', en: 'sea shore' },
  zh: '海边 海滩 沙滩 海岸 礁石 海岛 海上 荒岛 灯塔 东海 南海 大海 龙宫',
  en: 'beach, sea shore, seashore, seaside, shore, coast, island, sea, ocean, cliff, lighthouse',
  genres: ['city', 'ceo', 'xianxia', 'horror'],
  outdoors: 'sea',
  light: { side: 0.5 },
  seating: { kind: 'rock', colour: '#8f8a84' },
  surface: 'sand',
  layers: () => [
    openSky(0.05, { low: 860, sun: { x: 700, y: 330 }, size: 64, clouds: 740, stars: 500, many: 12 }, (pen) =>
      fairCloud(pen, 260, 800, 620, 240, 'sea', 0.85),
    ),
    layer(0.3, (pen) => {
      openSea(pen)
      cliffs(pen, 160, 880, 460, 230)
      haze(pen, 872, 50, 0.55)
      fogVeil(pen, 0.8)
    }).moving((pen, seconds) => {
      glints(pen, seconds, 890, 1300, 40)
      drops(pen, seconds, 900)
    }),
    things(0.62, 0.25, (pen) => {
      beach(pen)
      each((...at) => rock(pen, ...at, '#6f7480'), [960, 1420, 300, 190], [1090, 1480, 240, 260])
      each((...at) => rock(pen, ...at, '#6f7480'), [830, 1450, 130, 70], [60, 1390, 160, 70])
      shells(pen, 26)
      tracksInSand(pen)
      vignette(pen, pen.tone.dark ? 0.48 : 0.2)
    }).moving(breakers),
    nearGrass(1, '#8f9a5f'),
  ],
})
