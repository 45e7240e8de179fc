import { defineSet, layer, planks, things } from './kit/base/index.ts'
import { bedsideGlow, bedsideLamps, rug, sideBed, wardrobe } from './kit/furniture/index.ts'
import { motes } from './kit/light/index.ts'
import { dimmed, drape, outOfFocus } from './kit/near/index.ts'
import { cornerWindows, panelling, shell, sideLight, sunsetPainting } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 1.9, back: 4.5, height: 3.3, floor: planks('#a98a76', 0.5, 0.35) }
const look = { wall: '#c8bccb', sides: '#d3c7d2', ceiling: '#efe8ee', skirting: '#f0e8e6', cornice: '#f3ece8' }
const bed = { x: -0.2, z: 2.05, height: 0.56, cover: '#7f7aa8' }

/** A well-kept bedroom: wide bed, bedside lamps, window with drapes. */
export const bedroom = defineSet('bedroom', {
  label: { zh: '卧室', en: 'bedroom' },
  zh: '卧室 卧房 主卧 次卧 房间里 婚房 床上 儿童房 房间',
  en: "bedroom, master bedroom, guest room, nursery, child's room, bed, dressing room",
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'room',
  light: { side: 0.6 },
  bed,
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { sun: { x: 800, y: 430 } })),
    shell(0.55, room, look, [0.28, 0.58], (pen, walls) => {
      panelling(pen, walls.back, -1.8, 0.5, 0.2, 2.9, 3, '#bfb2c4')
      cornerWindows(pen, walls, '#f3ece6', '#9a8fb4')
      sunsetPainting(pen, walls.back, -1.0, 1.55, -0.1, 2.3, '#b99a62')
      wardrobe(pen, '#e6dcd6', walls.left)
      sideLight(pen)
    }),
    things(0.78, 0.35, (pen) => {
      rug(pen, -0.2, 1.3, 3, 1.5, '#e2d6d2', '#b39ab0')
      bedsideLamps(pen, '#8a6a58', [-1.55, 1.4])
      sideBed(pen, { ...bed, x: -0.1, length: 2.15, width: 1.6, wood: '#6f5548', head: 1.2, foot: 0.62 })
      bedsideGlow(pen, [-1.55, 1.4])
    }).moving((pen, seconds) => motes(pen, seconds, 10, '#ffeedd', 0.35)),
    outOfFocus(1.25, 11, (pen) => drape(dimmed(pen, 0.13), 1070, 1240, '#9a8fb4')),
  ],
})
