import { defineSet, floor, slabs, things, vignette } from './kit/base/index.ts'
import { mountains } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearBattlement } from './kit/near/index.ts'
import { gateHouse, hall, parapet, plainBelow } from './kit/old/index.ts'
import { driftingHaze, drops, fogVeil, openSky, weathered } from './kit/sky/index.ts'
import { standard, wallFlag } from './kit/war/index.ts'

/** On the wall of a city: battlements, a gate tower, the plain below. */
export const cityWall = defineSet('city-wall', {
  label: { zh: '城墙', en: 'city wall' },
  zh: '城墙 城楼 城门 关隘 烽火台 城头 长城 城池 城下 宫门 宫墙 宫道 午门',
  en: 'city wall, rampart, battlement, city gate, gate tower, fortress, great wall, watchtower, palace gate',
  genres: ['ancient', 'war', 'xianxia'],
  outdoors: 'wind',
  light: { side: 0.6 },
  seating: { kind: 'crate', colour: '#8a6a44' },
  surface: 'stone',
  layers: () => [
    openSky(0.05, { low: 930, sun: { x: 330, y: 350 }, size: 64, clouds: 740, stars: 560 }, (pen) => {
      mountains(pen, { y: 920, height: 330, distance: 0.72 })
      mountains(pen, { y: 960, height: 260, distance: 0.5 })
      haze(pen, 960, 120, 0.5)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 850, 0.1)),
    things(0.5, 0.35, (pen) => {
      floor(pen, slabs('#9a948a', 0.8, pen.tone.wet ? 0.5 : 0.05), { back: 24, half: 2.3 })
      plainBelow(pen, 2.3)
      weathered(pen, { y: 1000 })
      for (const x of [-2.2, 2.2]) parapet(pen, x)
      hall(pen, { y: 0, z: 20, name: '镇远关' }, gateHouse)
      for (const z of [9, 4.4]) for (const s of [-1, 1]) standard(pen, [s * 1.95, 1.4, z], '#a8302a', wallFlag, -s)
      haze(pen, 950, 90, 0.35)
      fogVeil(pen, 0.7)
      vignette(pen, pen.tone.dark ? 0.52 : 0.3)
    }).moving(drops),
    nearBattlement('#6a655e', '#8f2a26'),
  ],
})
