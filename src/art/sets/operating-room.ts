import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { sideBed } from './kit/furniture/index.ts'
import { nearPost } from './kit/near/index.ts'
import { box, disc, glow, oval, poly, seams, shade, stroke } from './kit/paint/index.ts'
import { door, roomShell } from './kit/rooms/index.ts'
import { monitor } from './kit/tech/index.ts'

const room = { half: 1.95, back: 3.9, height: 3.1, floor: tiles('#8fb2ae', 0.5, 0.5) }
const look = { wall: '#a9cdc6', sides: '#9cc2bb', ceiling: '#e9f3f1', skirting: '#5d8a84' }

/** An operating theatre: table under the shadowless lamp, monitors, instruments, green tiles. */
export const operatingRoom = defineSet('operating-room', {
  label: { zh: '手术室', en: 'operating room' },
  zh: '手术室 手术台 抢救室 急救室 产房 解剖室 停尸间 太平间',
  en: 'operating room, operating theatre, operating theater, surgery, delivery room, trauma room, morgue',
  genres: ['city', 'ceo', 'suspense'],
  indoors: 'hospital',
  light: { side: -0.3, moods: 'cold-day', lamplit: true },
  surface: 'metal',
  bed: { x: -0.1, z: 1.7, height: 0.8, cover: '#4f9a8c' },
  layers: () => [
    layer(0.55, (pen) => {
      const { space, tone } = pen
      const walls = roomShell(pen, room, look)
      const line = shade(tone.lit('#a9cdc6'), -0.07)
      for (let v = 0.3; v < room.height; v += 0.3) {
        seams(pen, walls.back, [[-room.half, v, room.half, v]], line, 1.6)
        for (const plane of [walls.left, walls.right]) seams(pen, plane, [[space.near, v, room.back, v]], line, 1.6)
      }
      for (let u = -room.half; u < room.half; u += 0.3) seams(pen, walls.back, [[u, 0, u, room.height]], line, 1.6)
      door(pen, walls.back, -1.5, -0.4, 2.25, '#cfdcda', { pane: true, frame: '#8aa8a4', double: true })
      const [x, y] = walls.back(0.95, 2.1)
      monitor(pen, x - 90, y - 50, 180, 104, '#3fb0d8')
      vignette(pen, 0.42)
    }),
    layer(0.8, (pen) => {
      const { ctx, space, tone } = pen
      for (const [x, c] of [
        [-1.35, '#3fd08f'],
        [1.4, '#e8b84a'],
      ] as const) {
        box(pen, { x, z: 2.6, width: 0.5, height: 1.0, depth: 0.45 }, '#c4d0d4')
        const [mx, my] = space.at(x, 1.5, 2.6)
        monitor(pen, mx - 84, my - 24, 168, 120, c)
      }
      sideBed(pen, {
        x: 0,
        z: 1.7,
        length: 2,
        width: 0.7,
        height: 0.8,
        wood: '#9aa8ae',
        cover: '#4f9a8c',
        head: 0.8,
        foot: 0.8,
      })
      box(pen, { x: 0, z: 1.9, width: 0.4, height: 0.56, depth: 0.4 }, '#8a989e')
      box(pen, { x: 1.35, z: 1.3, y: 0.86, width: 0.62, height: 0.03, depth: 0.4 }, '#dfe7ea', { contact: false })
      const [tx, ty] = space.at(1.35, 0, 1.45)
      stroke(
        ctx,
        [
          [tx, ty],
          [tx, ty - 360],
        ],
        tone.lit('#aeb9be'),
        9,
      )
      for (let i = 0; i < 6; i++) {
        const [kx, ky] = space.at(1.15 + i * 0.08, 0.9, 1.4)
        stroke(
          ctx,
          [
            [kx, ky],
            [kx + 6, ky - 18],
          ],
          '#f4fafc',
          4,
        )
      }
      // The lamp with its many mirrors, and its cone of light.
      const [lx, ly] = space.at(0, 2.35, 1.9)
      stroke(
        ctx,
        [
          [lx + 120, -160],
          [lx + 90, ly - 120],
          [lx, ly - 20],
        ],
        tone.lit('#c9d3d8'),
        20,
      )
      poly(
        ctx,
        [
          [lx - 150, ly + 20],
          [lx + 150, ly + 20],
          [lx + 420, ly + 820],
          [lx - 420, ly + 820],
        ],
        'rgba(255,252,236,.13)',
      )
      glow(ctx, lx, ly + 560, 520, '#fffbe8', 0.5, { flat: 0.5 })
      oval(ctx, lx, ly, 200, 62, tone.lit('#dfe7ea'))
      oval(ctx, lx, ly + 12, 178, 50, tone.lit('#b9c6cb'))
      for (let i = 0; i < 7; i++) {
        const a = (i / 7) * 6.283
        disc(ctx, lx + Math.cos(a) * 118, ly + 14 + Math.sin(a) * 30, 24, '#fffdf2')
      }
      disc(ctx, lx, ly + 14, 26, '#fffdf2')
      glow(ctx, lx, ly + 20, 330, '#ffffff', 0.75)
      grounding(pen, 0.3)
    }),
    nearPost(1, '#6fa8a0', 60),
  ],
})
