import { defineSet, grounding, layer, metal, vignette } from './kit/base/index.ts'
import { haze, shafts } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { box, cutOut, glow, poly, rect } from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'
import { deepSpace, inShip, planet, plating, strip } from './kit/tech/index.ts'
import { parkedFighter } from './kit/vehicles/index.ts'

const room = { half: 6, back: 18, height: 9, floor: metal('#4a5472', 1.5) }
const look = { wall: '#5a6684', sides: '#4f5b7a', ceiling: '#2f3852' }

/** A hangar: a fighter under floodlights, open doors on space, gantries. */
export const hangar = defineSet('hangar', {
  label: { zh: '机库', en: 'hangar' },
  zh: '机库 船坞 格纳库 停机坪 机甲 工厂 车间 码头仓库 维修间',
  en: 'hangar, dock, docking bay, shipyard, mech bay, launch bay, factory, workshop, garage, assembly',
  genres: ['scifi', 'war'],
  indoors: 'ship',
  light: { side: -0.4, moods: 'scifi' },
  seating: { kind: 'crate', colour: '#5a6478' },
  surface: 'metal',
  layers: () => [
    layer(0.05, (pen) => {
      deepSpace(pen, ['#2f4a9f', '#6a3a8f'])
      planet(pen, 430, 700, 210, '#c98a5a')
    }),
    layer(0.45, (pen) => {
      const { ctx, space } = pen
      const dim = inShip(pen, '#2a3a6a', 0.2)
      const walls = roomShell(dim, room, look)
      cutOut(ctx, rect(walls.back, -4, 0.4, 4, 6.6))
      strip(pen, [walls.back(-4, 0.4), walls.back(-4, 6.6), walls.back(4, 6.6), walls.back(4, 0.4)], '#5fb8ff', 3)
      for (const p of [walls.left, walls.right]) {
        plating(dim, p, 0, 0.3, 18, 8.5, 8, 4, '#5f6c8e')
        for (const v of [3.4, 3.1]) poly(ctx, rect(p, 0, v, 18, v + 0.12), '#ffb45acc')
        for (let z = 1; z < 18; z += 3.4) {
          const [lx, ly] = p(z, 6.5)
          glow(ctx, lx, ly, 1.2 * space.scale(z), '#dff0ff', 0.7)
        }
      }
      for (let z = 1; z < 18; z += 3) {
        poly(ctx, [space.at(-6, 9, z), space.at(6, 9, z), space.at(6, 8.4, z), space.at(-6, 8.4, z)], '#222a42')
        for (const x of [-2.6, 2.6]) {
          const [lx, ly] = space.at(x, 8.3, z)
          glow(ctx, lx, ly, 1.3 * space.scale(z), '#eaf6ff', 0.85, { flat: 0.6 })
        }
      }
      shafts(pen, { x: 120, y: 60, width: 840, length: 1250, lean: 60, alpha: 0.2, colour: '#cfe6ff', count: 5 })
      const plane = walls.floor
      for (const s of [-1, 1])
        for (let z = -1; z < 16; z += 1.2)
          poly(
            ctx,
            [plane(s * 2.3, z), plane(s * 2.3, z + 0.6), plane(s * 2.05, z + 0.9), plane(s * 2.05, z + 0.3)],
            '#e8b23acc',
          )
      haze(pen, 940, 220, 0.24, '#7fa8e0')
      for (const s of [-1, 1]) parkedFighter(pen, s * 4.3, 13)
      parkedFighter(pen, 0, 8.5)
      for (const [x, z] of [
        [-2.3, 3.2],
        [2.35, 2.6],
        [-2.5, 4.4],
      ] as const)
        box(dim, { x, z, width: 0.9, height: 0.8, depth: 0.8 }, '#6f7a5a')
      box(dim, { x: 2.4, z: 2.7, y: 0.8, width: 0.7, height: 0.5, depth: 0.6 }, '#7f6a4a', { contact: false })
      vignette(pen, 0.6, '#060a1a')
      grounding(pen, 0.45)
    }).moving((pen, seconds) => {
      const k = (seconds * 1.2) % 1 < 0.5 ? 1 : 0.15
      for (const x of [110, 970]) glow(pen.ctx, x, 560, 120, '#ff8a3a', 0.6 * k)
      for (let i = 0; i < 6; i++) {
        const on = (seconds * 2 - i / 6) % 1
        const z = 15 - i * 2.6
        for (const s of [-1, 1]) {
          const [x, y] = pen.space.at(s * 1.6, 0, z)
          glow(pen.ctx, x, y, 0.4 * pen.space.scale(z), '#5fe0ff', on < 0.3 ? 1 : 0.3)
        }
      }
    }),
    nearPost(-1, '#33405a', 40),
  ],
})
