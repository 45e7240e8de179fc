import { defineSet, floor, setting, things, tiles } from './kit/base/index.ts'
import { steam } from './kit/furniture/index.ts'
import { haze, nightAir } from './kit/light/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { drops, openSky, weathered } from './kit/sky/index.ts'
import { bulbStrings, cityGlow, marketHouses, marketStalls, skyline } from './kit/street/index.ts'

const wok = { puffs: 4, sway: 24, rise: 330, size: 90, colour: '#fff4e4', alpha: 0.26 }

/** A street market: stalls with striped awnings on both sides, crates of fruit, bulbs strung over the way, woks that steam. */
export const market = defineSet('market', {
  label: { zh: '夜市菜场', en: 'street market' },
  zh: '菜市场 夜市 市场 大排档 地摊 小吃街 摊位 烧烤摊 早市 美食街 路边摊 鱼市',
  en: 'street market, market, night market, food stall, bazaar, farmers market, food street, fish market',
  genres: ['city', 'comedy', 'countryside'],
  outdoors: 'crowd',
  light: { side: -0.5, moods: { night: 'night-warm' } },
  seating: { kind: 'crate', colour: '#a8804a' },
  layers: (_tone, random) => [
    openSky(0.07, { low: 880, sun: { x: 560, y: 260 }, clouds: 760, stars: 420, many: 6 }, (pen) => {
      cityGlow(pen, 860)
      skyline(pen, { y: 910, height: 360, distance: 0.66 })
      haze(pen, 880, 110, 0.5)
    }),
    setting(0.46, [0.24, 0.5], (pen) => {
      floor(pen, tiles('#8a857c', 0.7, pen.tone.wet ? 0.8 : 0.12), { back: 30, half: 20 })
      marketHouses(pen, random, 4.6)
      weathered(pen, { y: 930, smears: ['#ffb45a', '#ff7a5a', '#ffe0a0'] })
      nightAir(pen, 540, 900, 640, '#ffb060', 0.5)
    }).moving(drops),
    things(0.7, 0.35, (pen) => {
      marketStalls(pen, 8.4, 5.4, 2.6)
      bulbStrings(pen, 7.4, 4.6, 2.2)
    }).moving((pen, seconds) => steam(pen, seconds, [-1.3, 1.2, 2.7], wok)),
    nearEdge('#7a5a3c', 1880),
  ],
})
