import { defineSet, floor, setting, slabs, things } from './kit/base/index.ts'
import { stand } from './kit/furniture/index.ts'
import { mountains } from './kit/land/index.ts'
import { haze, nightAir, sunshine } from './kit/light/index.ts'
import { nearLanterns } from './kit/near/index.ts'
import { crocks, fruitStall, gateTower, lanternRopes, timberHouse } from './kit/old/index.ts'
import { drops, openSky, weathered } from './kit/sky/index.ts'

/** A market street of old: two-storeyed shops, lanterns, banners, a gate tower at its end. */
export const ancientStreet = defineSet('ancient-street', {
  label: { zh: '古代街市', en: 'ancient street' },
  zh: '古街 街市 集市 长安街 长街 闹市 市井 城中 京城 茶摊 坊市 镇上 青石板 酒肆 当铺 药铺 府门外 衙门 刑场',
  en: 'ancient street, market, marketplace, bazaar, old town, capital street, town, market street',
  genres: ['ancient', 'xianxia'],
  outdoors: 'crowd',
  light: { side: -0.6, moods: { night: 'night-warm' } },
  seating: { kind: 'bench', colour: '#7a5a3c' },
  surface: 'stone',
  layers: () => [
    openSky(0.08, { low: 900, sun: { x: 700, y: 300 }, size: 58, clouds: 760, stars: 500 }, (pen) =>
      mountains(pen, { y: 900, height: 260, distance: 0.72 }),
    ),
    setting(0.5, [0.28, 0.55], (pen) => {
      floor(pen, slabs('#a59a8a', 0.8, pen.tone.wet ? 0.6 : 0.1), { back: 60, half: 12 })
      weathered(pen, { smears: ['#ff9a52', '#ffc987', '#ff6a4a'], many: 24 })
      gateTower(pen, 34)
      haze(pen, 900, 110, 0.4)
      for (const s of [-1, 1]) for (const z of [24, 17.5, 12, 7.4, 3.4, -0.4]) timberHouse(pen, s, z, z > 12 ? 5 : 3.7)
      lanternRopes(pen)
      nightAir(pen, 540, 900, 620, '#ff9a52', 0.34)
      sunshine(pen, { x: -80, y: 0, width: 640, length: 1300, lean: 460, alpha: 0.18 })
    }).moving(drops),
    things(0.85, 0.35, (pen) => {
      fruitStall(pen, -1.75, 1.7)
      stand(pen, 1.85, 2.2, 0.5, 0.55, '#96704a', 0.5)
      crocks(pen, 1.75, 1.5)
    }),
    nearLanterns({ depth: 1.2, blur: 9 }, [1090, 60, 190], [10, 300, 150]),
  ],
})
