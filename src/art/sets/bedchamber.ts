import { defineSet, planks, things } from './kit/base/index.ts'
import { rug, stand, tableLamp, vase } from './kit/furniture/index.ts'
import { lampGlow, motes, nightAir } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { canopyBed, drumStool, lantern, latticeAt, mirrorStand, wallPosts } from './kit/old/index.ts'
import { shell } from './kit/rooms/index.ts'

const room = { half: 1.9, back: 4.0, height: 3.3, floor: planks('#8a5f45', 0.55, 0.3) }
const look = { wall: '#d9c3a2', sides: '#c9ab86', ceiling: '#6d4632', skirting: '#6b3a2c', cornice: '#7a4232' }

/** A bedchamber of old: canopy bed with gauze, lattice windows, mirror stand, screen. */
export const bedchamber = defineSet('bedchamber', {
  label: { zh: '寝殿闺房', en: 'bedchamber of old' },
  zh: '寝宫 寝殿 闺房 闺阁 香闺 洞房 内室 厢房 卧榻 床榻 暖阁 绣房 偏殿',
  en: "bedchamber, palace bedroom, bridal chamber, boudoir, inner chamber, lady's chamber",
  genres: ['ancient', 'xianxia'],
  indoors: 'room',
  light: { side: 0.55 },
  surface: 'lacquer',
  bed: { x: -0.1, z: 2.0, height: 0.52, cover: '#c2483f' },
  layers: () => [
    shell(0.5, room, look, [0.36, 0.58], (pen, walls) => {
      for (const u of [-1.85, 0.95]) latticeAt(pen, [u, 2.65, room.back], 0.9, 1.75, { light: true, grid: 5 })
      wallPosts(pen, walls, room, { z: [1.2, 2.3, 3.4], colour: '#7a3a2c', thick: 16, taper: 2 })
      for (const x of [-1.0, 1.0]) lantern(pen, ...pen.space.at(x, room.height, 2.6), 100, '#d8382c')
      nightAir(pen, 540, 900, 700, '#ff9d52', 0.3)
    }).moving((pen, seconds) => motes(pen, seconds, 12, '#ffe9c0', 0.4)),
    things(0.78, 0.35, (pen) => {
      rug(pen, 0, 0.5, 2.9, 1.3, '#a3403a', '#e0b860')
      canopyBed(pen, { z: 2.0, cover: '#c2483f', wood: '#6b3426', gauze: '#e8c4bc' })
      mirrorStand(pen, -1.6, 1.6)
      tableLamp(pen, -1.42, 0.72, 1.65, '#f2d7a0')
      stand(pen, 1.62, 1.5, 0.5, 0.82, '#6b3a2c')
      vase(pen, 1.6, 0.82, 1.6, ['#f4b8c4', '#ffffff', '#d8506a'], '#7a9ab8')
      if (pen.tone.dark) lampGlow(pen, ...pen.space.at(-1.42, 1.05, 1.65), 130)
      drumStool(pen, 0.6, 1.1)
    }),
    nearDrape(1, '#8f3a36'),
  ],
})
