import { defineSet, things, tiles } from './kit/base/index.ts'
import { bathGlow, bathSteam, litMirror, tiledWalls, towelRail, tub, washStand } from './kit/bath/index.ts'
import { pottedPlant } from './kit/furniture/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { ceilingPanel, shell } from './kit/rooms/index.ts'

const room = { half: 1.6, back: 3.3, height: 2.7, floor: tiles('#8fa4a8', 0.4, 0.7) }
const look = { wall: '#cfe0e2', sides: '#c4d8da', ceiling: '#f2f6f6', skirting: '#7d979b' }

/** A bathroom: tiles, wash-stand under a lit mirror, bath tub with steam, towels. */
export const bathroom = defineSet('bathroom', {
  label: { zh: '浴室', en: 'bathroom' },
  zh: '浴室 洗手间 卫生间 厕所 淋浴间 浴缸 盥洗室 化妆间 澡堂 温泉',
  en: 'bathroom, washroom, restroom, shower, toilet, powder room, bath, lavatory',
  genres: ['city', 'ceo', 'suspense'],
  indoors: 'room',
  light: { side: 0.5 },
  seating: { kind: 'stool', colour: '#e0dcd4' },
  layers: () => [
    shell(0.58, room, look, [0.26, 0.48], (pen, walls) => {
      tiledWalls(pen, walls, room, '#cfe0e2', 0.2)
      litMirror(pen, walls.back, -1.35, -0.1, '#b08a55')
      ceilingPanel(pen, room, 0.3, 1.6, 0.8, 0.5)
      towelRail(pen, walls.back, 0.15, '#e88a8a', '#f6f2ea')
    }),
    things(0.76, 0.3, (pen) => {
      washStand(pen, -0.72, 2.75, '#8a6a52')
      tub(pen, 0.75, 1.9)
      pottedPlant(pen, 1.3, 2.95, 1.1)
      bathGlow(pen, 0.75, 1.9)
    }).moving((pen, seconds) => bathSteam(pen, seconds, 0.75, 0.7, 1.9)),
    nearDrape(-1, '#c9dde0'),
  ],
})
