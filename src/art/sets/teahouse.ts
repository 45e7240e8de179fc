import { defineSet, each, layer, over, planks } from './kit/base/index.ts'
import { bench, steam } from './kit/furniture/index.ts'
import { motes, nightAir } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { lantern, openFront, squareTeaTable, teaCounter, wallPosts } from './kit/old/index.ts'
import { shell } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.0, back: 4.2, height: 3.2, floor: planks('#7d5b40', 0.5, 0.25) }
const look = { wall: '#cfae7e', sides: '#bd9a6c', ceiling: '#6a4a34', skirting: '#5f3d28' }

/** A tea house open to a garden: low rail and blinds, square tables with pots that steam, the counter with its jars. */
export const teahouse = defineSet('teahouse', {
  label: { zh: '茶馆', en: 'tea house' },
  zh: '茶馆 茶楼 茶室 茶肆 茶铺 茶坊 茶寮 雅间 茶亭 棋室',
  en: 'teahouse, tea house, tea room, tea shop, tearoom',
  genres: ['ancient', 'city', 'countryside'],
  indoors: 'cafe',
  light: { side: -0.5 },
  seats: [-0.24, 0.44].map((x) => ({ x, z: 3.05, height: 0.46 })),
  seating: { kind: 'bench', colour: '#7d5336' },
  layers: () => [
    layer(0.12, (pen) => gardenView(pen, 880)),
    shell(0.52, room, look, [0.32, 0.55], (pen, walls) => {
      openFront(pen, walls.back, '品茗轩')
      wallPosts(pen, walls, room, { z: [0.6, 2.3, 4], colour: '#5f3d28', thick: 20, taper: 2.6 })
      for (const x of [-1.15, 1.15]) lantern(pen, ...pen.space.at(x, room.height - 0.1, 2.2), 92, '#e0a04a')
      nightAir(pen, 540, 900, 700, '#ffb060', 0.28)
    }).moving((pen, seconds) => motes(pen, seconds, 12, '#ffe9c0', 0.4)),
    layer(0.76, (pen) => {
      teaCounter(pen, 1.65, 2.6)
      each((x, z) => bench(pen, x, z, 1.1, '#6b4630'), [-1.2, 3.6], [0.1, 2.9])
    }),
    over(0.82, 0.38, (pen) => {
      each((...at) => squareTeaTable(pen, ...at), [-1.2, 2.9], [0.1, 2.2])
    }).moving((pen, seconds) => steam(pen, seconds, [0.02, 0.98, 2.45])),
    nearTwigs(-1, '#6f9a5a'),
  ],
})
