import { defineSet, grounding, layer, planks, vignette } from './kit/base/index.ts'
import { rug, sideBed, tableLamp, vase } from './kit/furniture/index.ts'
import { lampGlow, motes } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { lantern, lattice } from './kit/old/index.ts'
import { backPlane, box, disc, glow, oval, poly, shade, stroke } from './kit/paint/index.ts'
import { curtain, roomShell } from './kit/rooms/index.ts'

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
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      const s = space.scale(room.back)
      for (const u of [-1.85, 0.95]) {
        const [x, y] = walls.back(u, 2.65)
        lattice(pen, x, y, 0.9 * s, 1.75 * s, { light: true, grid: 5 })
      }
      for (const z of [1.2, 2.3, 3.4])
        for (const plane of [walls.left, walls.right])
          stroke(ctx, [plane(z, 0), plane(z, room.height)], tone.lit('#7a3a2c'), 16 - z * 2)
      for (const x of [-1.0, 1.0]) {
        const [px, py] = space.at(x, room.height, 2.6)
        lantern(pen, px, py, 100, '#d8382c')
      }
      if (tone.dark) glow(ctx, 540, 900, 700, '#ff9d52', 0.3)
      vignette(pen, tone.dark ? 0.58 : 0.36)
    }).moving((pen, seconds) => motes(pen, seconds, 12, '#ffe9c0', 0.4)),
    layer(0.78, (pen) => {
      const { ctx, space, tone } = pen
      rug(pen, 0, 0.5, 2.9, 1.3, '#a3403a', '#e0b860')
      // Canopy: posts, a carved rail, gauze drawn aside.
      const [front, rear] = [backPlane(pen, 2.0), backPlane(pen, 3.1)]
      curtain(pen, rear, -1.2, 1.2, 0.3, 2.35, '#b98a86')
      sideBed(pen, {
        x: 0,
        z: 2.0,
        length: 2.15,
        width: 1.1,
        wood: '#6b3426',
        cover: '#c2483f',
        head: 0.8,
        foot: 0.8,
      })
      for (const k of [-1.14, 1.14]) box(pen, { x: k, z: 2.0, width: 0.1, height: 2.3, depth: 0.1 }, '#6b3426')
      box(pen, { x: 0, z: 1.98, y: 2.2, width: 2.5, height: 0.22, depth: 1.2 }, '#7a3a2a', { contact: false })
      for (let i = -5; i <= 5; i++) {
        const [x, y] = front(i * 0.22, 2.3)
        disc(ctx, x, y, 13, tone.lit('#d8b25e'))
        disc(ctx, x, y, 7, tone.lit('#7a3a2a'))
      }
      curtain(pen, front, -1.12, -0.82, 0.5, 2.2, '#e8c4bc')
      curtain(pen, front, 0.82, 1.12, 0.5, 2.2, '#e8c4bc')
      // A mirror stand and a stool of porcelain.
      box(pen, { x: -1.6, z: 1.6, width: 0.6, height: 0.72, depth: 0.4 }, '#6b3a2c')
      const [mx, my] = space.at(-1.6, 1.12, 1.7)
      oval(ctx, mx, my, 74, 92, tone.lit('#c99a4e'))
      oval(ctx, mx, my, 62, 80, tone.lit('#e6d8b6'))
      oval(ctx, mx - 14, my - 18, 30, 44, tone.lit('#f6edd6'))
      tableLamp(pen, -1.42, 0.72, 1.65, '#f2d7a0')
      box(pen, { x: 1.62, z: 1.5, width: 0.5, height: 0.82, depth: 0.4 }, '#6b3a2c')
      vase(pen, 1.6, 0.82, 1.6, ['#f4b8c4', '#ffffff', '#d8506a'], '#7a9ab8')
      if (tone.dark) {
        const [lx, ly] = space.at(-1.42, 1.05, 1.65)
        lampGlow(pen, lx, ly, 130)
      }
      const [sx, sy] = space.at(0.6, 0, 1.1)
      poly(
        ctx,
        [
          [sx - 70, sy - 150],
          [sx + 70, sy - 150],
          [sx + 84, sy - 70],
          [sx + 62, sy],
          [sx - 62, sy],
          [sx - 84, sy - 70],
        ],
        tone.lit('#8fb0b8'),
        shade(tone.lit('#8fb0b8'), -0.2),
      )
      oval(ctx, sx, sy - 150, 70, 16, tone.lit('#b8d0d4'))
      grounding(pen, 0.35)
    }),
    nearDrape(1, '#8f3a36'),
  ],
})
