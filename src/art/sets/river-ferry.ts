import { defineSet, layer, things, vignette } from './kit/base/index.ts'
import { plankLanding } from './kit/country/index.ts'
import { ranges, river, riverBank, riverEdge, waterPlay } from './kit/land/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { farBankTrees } from './kit/plants/index.ts'
import { fogVeil, openSky } from './kit/sky/index.ts'
import { boat } from './kit/vehicles/index.ts'

const above = { low: 920, sun: { x: 330, y: 360 }, size: 58, clouds: 760, stars: 480, many: 10 }
const hills = openSky(0.06, above, (pen) => {
  ranges(pen, [915, 260, 0.8], [930, 150, 0.5, '#55705f'])
  farBankTrees(pen, 942)
})

/** A ferry on a wide river: a landing of planks, boats with mat roofs, reeds, hills in the mist. */
export const riverFerry = defineSet('river-ferry', {
  label: { zh: '江边渡口', en: 'river ferry' },
  zh: '渡口 河心 江心 湖心 桥 江边 河边 码头 渡船 船上 江上 河岸 江畔 溪边 湖上 小船 乌篷船 船舱 船头 岸边 江面 湖面 桥上 桥头 河畔',
  en: 'ferry, riverside, river, riverbank, dock, pier, jetty, landing, boat, on the river, harbour, harbor, wharf, stream, ford, canal, bridge',
  genres: ['ancient', 'xianxia', 'countryside', 'horror'],
  outdoors: 'water',
  light: { side: -0.5 },
  seating: { kind: 'bench', colour: '#7a5a3c' },
  layers: () => [
    hills,
    layer(0.35, (pen) => {
      river(pen, 935, 1560, (ctx) => hills.draw({ ...pen, ctx }), '#5f8f98')
      boat(pen, 220, 1010, 190, { far: 0.5 })
      boat(pen, 800, 1090, 420, { lamp: pen.tone.dark })
      fogVeil(pen, 0.9)
    }).moving((pen, seconds) => waterPlay(pen, seconds, [960, 1480], { rain: 980, many: 34, mist: 930 })),
    things(0.72, 0.35, (pen) => {
      riverBank(pen)
      plankLanding(pen)
      riverEdge(pen)
      vignette(pen, pen.tone.dark ? 0.5 : 0.24)
    }),
    nearTwigs(1, '#7a9a5a'),
  ],
})
