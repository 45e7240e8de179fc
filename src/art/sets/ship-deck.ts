import { defineSet, each, setting, things } from './kit/base/index.ts'
import { glints, water } from './kit/land/index.ts'
import { haze, nightAir } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { box } from './kit/paint/index.ts'
import { bulwark, deck, deckRails, lifebuoy, mast, ropeCoil } from './kit/sea/index.ts'
import { fogVeil, openSky } from './kit/sky/index.ts'

/** The deck of a ship at sea: planks that run to the bow, white rails, lifebuoys, a mast with its lights. */
export const shipDeck = defineSet('ship-deck', {
  label: { zh: '甲板', en: 'ship deck' },
  zh: '甲板 游轮甲板 船上 轮船 游轮 邮轮 游艇 船头 货轮 海船 快艇',
  en: 'ship deck, deck, cruise ship, yacht, on board the ship, aboard, ocean liner, bow of the ship, steamer',
  genres: ['city', 'ceo', 'suspense', 'war'],
  outdoors: 'sea',
  light: { side: -0.5 },
  seating: { kind: 'bench', colour: '#b08a5a' },
  layers: () => [
    openSky(0.08, { low: 880, sun: { x: 720, y: 420 }, clouds: 760, stars: 620, many: 8 }, (pen) => {
      haze(pen, 880, 90, 0.5)
      water(pen, 885, 2060, null)
    }).moving((pen, seconds) => glints(pen, seconds, 940, 1300, 14)),
    setting(0.6, [0.24, 0.55], (pen) => {
      deck(pen)
      deckRails(pen)
      mast(pen, 8.2)
      nightAir(pen, 540, 1000, 640, '#ffc88a', 0.2)
      fogVeil(pen, 0.9)
    }),
    things(0.8, 0.32, (pen) => {
      each((x, z) => lifebuoy(pen, x, z), [-1.85, 2.6], [1.95, 3.4])
      box(pen, { x: -1.15, z: 4.6, width: 0.9, height: 0.5, depth: 0.7 }, '#8a6a48')
      ropeCoil(pen, 1.2, 4.8)
      bulwark(pen, 10.4)
    }),
    nearPost(1, '#e4e8ea', 24),
  ],
})
