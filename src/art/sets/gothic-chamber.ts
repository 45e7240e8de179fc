import { defineSet, each, layer, planks, things } from './kit/base/index.ts'
import { bookshelf, rug, sideBed, stand, waxCandle } from './kit/furniture/index.ts'
import { hearth, hearthFire, portrait, wingChair } from './kit/gothic/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { drapedWindow, shell, wainscot, windowLight } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 1.95, back: 4.3, height: 3.4, floor: planks('#6d4a34', 0.55, 0.25) }
const look = { wall: '#5f6f62', sides: '#566659', ceiling: '#b5ab98', skirting: '#4a3020', cornice: '#8a7a5c' }
const bed = { height: 0.56, wood: '#4a2f20', cover: '#5a3a4a', head: 1.5, foot: 0.95 }

/** A chamber of an old house: fire in the grate, clock and portrait, high window, bed, candles. */
export const gothicChamber = defineSet('gothic-chamber', {
  label: { zh: '老宅房间', en: 'old chamber' },
  zh: '古堡房间 老房子 老宅卧室 洋楼 西式老宅 壁炉',
  en: 'chamber, old house, parlour, parlor, drawing room, sitting room, cottage, apartment, manor room, old bedroom, attic, fireplace, house, bedroom',
  genres: ['horror', 'suspense', 'scifi', 'war'],
  indoors: 'room',
  light: { side: -0.45 },
  bed: { x: 0.35, z: 2.3, height: 0.56, cover: '#5a3a4a' },
  layers: () => [
    layer(0.12, (pen) => gardenView(pen, 840)),
    shell(0.55, room, look, [0.46, 0.66], (pen, walls) => {
      wainscot(pen, walls, room, '#5c4030', '#533a2c')
      drapedWindow(pen, walls.back, [0.75, 1.0, 1.5, 2.9], [0.42, 0.82, 1.45, 1.88])
      bookshelf(pen, walls.right, 1.1, 2.6, 0.2, 2.4, 5, '#4a3020')
      portrait(pen, walls.back, -0.42, 1.75, 0.18, 2.65)
      windowLight(pen, room, 0.75, 1.5, -0.9, 0.6)
      hearth(pen, -1.25, 4.1)
    }).moving((pen, seconds) => hearthFire(pen, seconds, -1.25, 4.15)),
    things(0.78, 0.45, (pen) => {
      rug(pen, -0.2, 0.7, 2.6, 1.4, '#5c2f36', '#b8935a')
      wingChair(pen, -1.25, 2.5)
      sideBed(pen, { x: 0.45, z: 2.3, length: 2.1, ...bed })
      stand(pen, 1.5, 1.7, 0.42, 0.66, '#4a3020')
      each((...at) => waxCandle(pen, ...at), [1.45, 0.66, 1.85], [-1.62, 1.36, 4.0], [-0.9, 1.36, 4.0])
    }),
    nearDrape(1, '#4f2830'),
  ],
})
