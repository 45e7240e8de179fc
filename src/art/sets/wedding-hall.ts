import { defineSet, things, tiles } from './kit/base/index.ts'
import { chair, chandelier, flowerArch, flowerStand, petalledAisle, weddingDrapes } from './kit/furniture/index.ts'
import { bokeh, motes } from './kit/light/index.ts'
import { nearBlossom } from './kit/near/index.ts'
import { box } from './kit/paint/index.ts'
import { shell } from './kit/rooms/index.ts'

const room = { half: 2.5, back: 6, height: 4.2, floor: tiles('#d9c9c4', 0.8, 0.5) }
const look = { wall: '#f1e6e6', sides: '#eadcdd', ceiling: '#faf4f1', cornice: '#f6ecdf' }

/** A wedding: flower arch at the end of the aisle, white drapes, rows of chairs, petals, small lights. */
export const weddingHall = defineSet('wedding-hall', {
  label: { zh: '婚礼现场', en: 'wedding hall' },
  zh: '婚礼 婚礼现场 婚宴 婚礼殿堂 喜宴 订婚宴 红毯 新娘休息室 教堂婚礼',
  en: 'wedding hall, wedding, wedding venue, altar aisle, bridal suite, engagement party',
  genres: ['ceo', 'city', 'comedy'],
  indoors: 'crowd',
  light: { side: 0.4, moods: { day: 'romance', dusk: 'romance' } },
  seating: { kind: 'chair', colour: '#f0e6dc' },
  surface: 'lacquer',
  layers: () => [
    shell(0.5, room, look, [0.2, 0.5], (pen, walls) => {
      weddingDrapes(pen, walls)
      bokeh(pen, 70, ['#ffe2a8', '#fff4d8', '#ffc9d4'], 330, 900, 0.5)
      chandelier(pen, 0, 3.45, 3.2, 0.62, room.height)
      petalledAisle(pen, 5.6)
    }).moving((pen, seconds) => motes(pen, seconds, 20, '#fff1d0', 0.6)),
    things(0.72, 0.22, (pen) => {
      box(pen, { x: 0, z: 4.6, width: 3.6, height: 0.2, depth: 1.2 }, '#f4ece8')
      flowerArch(pen, 0.2, 4.9)
      for (const z of [3.6, 2.6, 1.6])
        for (const x of [-1.75, -1.2, 1.2, 1.75]) chair(pen, x, z, '#f6f0e8', '#fbf6f0', true)
      for (const z of [3.2, 2.2, 1.2]) for (const x of [-0.8, 0.8]) flowerStand(pen, x, z)
    }),
    nearBlossom(-1, '#f6c0cc'),
  ],
})
