import { defineSet, each, setting, things } from './kit/base/index.ts'
import { mountains, paving } from './kit/land/index.ts'
import { haze, lampGlow, sunshine } from './kit/light/index.ts'
import { nearBlossom } from './kit/near/index.ts'
import { courtyardWing, framedWell, hall, houseHall, plinth } from './kit/old/index.ts'
import { tree } from './kit/plants/index.ts'
import { drops, openSky } from './kit/sky/index.ts'

/** The court of a house of old: main hall with lattice doors, side wings, a well, an old tree on flagstones. */
export const courtyardHouse = defineSet('courtyard-house', {
  label: { zh: '宅院', en: 'courtyard house' },
  zh: '庭院 宅院 四合院 院落 内院 大院 府邸 府门 府中 府内 门外 门前 院门 院中 后院 前院 天井 回廊 廊下 侯府 将军府 井边 偏院',
  en: 'courtyard house, courtyard, inner court, residence, compound, cloister, well, outside the gate, colonnade',
  genres: ['ancient', 'xianxia', 'countryside'],
  outdoors: 'village',
  light: { side: -0.6 },
  seating: { kind: 'stool', colour: '#8f9496' },
  surface: 'stone',
  layers: () => [
    openSky(0.06, { low: 880, sun: { x: 800, y: 260 }, clouds: 700, stars: 420, many: 8 }, (pen) => {
      mountains(pen, { y: 860, height: 200, distance: 0.78 })
      each((x, height) => tree(pen, x, 960, height, { far: 0.35 }), [90, 420], [980, 460])
      haze(pen, 860, 90, 0.4)
    }),
    setting(0.5, [0.26, 0.5], (pen) => {
      paving(pen, '#a39c90', { size: 0.8, back: 8.6, half: 12 })
      for (const side of [-1, 1]) courtyardWing(pen, side)
      plinth(pen, 8, 7)
      hall(pen, { y: 0.45, z: 8.9, name: '清和堂' }, houseHall)
      sunshine(pen, { x: -40, y: -60, width: 420, length: 1300, lean: 460, alpha: 0.16 })
    }).moving(drops),
    things(0.75, 0.32, (pen) => {
      tree(pen, ...pen.space.at(1.5, 0, 3.2), 900, { leaf: '#5f8a4c', wide: 0.5 })
      framedWell(pen, -1.15, 2.9)
      if (pen.tone.dark) lampGlow(pen, ...pen.space.at(0, 1.6, 6.8), 60, '#ffb45a', 0.5)
    }),
    nearBlossom(-1, '#f0b8a0'),
  ],
})
