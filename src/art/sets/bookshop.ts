import { defineSet, grounding, layer, over, planks, vignette } from './kit/base/index.ts'
import { bookshelf, chair, lampShade, pottedPlant, rug, table } from './kit/furniture/index.ts'
import { motes } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { backPlane, box, poly, shade, stroke } from './kit/paint/index.ts'
import { roomShell, windowHole, windowLight } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.0, back: 5.0, height: 3.5, floor: planks('#8f6844', 0.5, 0.35) }
const look = { wall: '#d8c4a4', sides: '#b58f66', ceiling: '#efe4d0', skirting: '#5c3f28', cornice: '#7a5636' }

/** Books to the ceiling: shelves on both sides with a ladder, a reading table, a window at the end. */
const chairs = [-0.38, 0.5]

export const bookshop = defineSet('bookshop', {
  label: { zh: '书店图书馆', en: 'bookshop' },
  zh: '书店 图书馆 阅览室 书吧 资料室 档案室 自习室 旧书店',
  en: 'bookshop, bookstore, library, reading room, archive, archives, record room',
  genres: ['city', 'school', 'suspense'],
  indoors: 'room',
  light: { side: -0.4 },
  seats: chairs.map((x) => ({ x, z: 3.1, height: 0.5 })),
  seating: { kind: 'chair', colour: '#8a5f3c' },
  layers: () => [
    layer(0.14, (pen) => gardenView(pen, 900)),
    layer(0.55, (pen) => {
      const { ctx, tone } = pen
      const walls = roomShell(pen, room, look)
      windowHole(pen, walls.back, -0.75, 0.55, 0.75, 2.9, { frame: '#5c3f28', bars: [3, 3], thick: 0.06 })
      for (const plane of [walls.left, walls.right])
        for (const z of [0.2, 1.85, 3.5]) bookshelf(pen, plane, z, z + 1.45, 0.14, 3.05, 7, '#6b482c')
      for (const u of [-1.95, 0.95]) bookshelf(pen, walls.back, u, u + 1.0, 0.14, 3.05, 7, '#6b482c')
      windowLight(pen, room, -0.75, 0.75, 0.5, 0.55)
      // The ladder leans on the left shelves.
      for (const z of [2.1, 2.5])
        stroke(ctx, [walls.left(z, 2.9), pen.space.at(-1.5, 0, z - 0.1)], tone.lit('#c99a5c'), 12)
      for (let i = 1; i < 9; i++) {
        const t = i / 9
        const [a, b] = [walls.left(2.1, 2.9), walls.left(2.5, 2.9)]
        const [c, d] = [pen.space.at(-1.5, 0, 2.0), pen.space.at(-1.5, 0, 2.4)]
        stroke(
          ctx,
          [
            [a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t],
            [b[0] + (d[0] - b[0]) * t, b[1] + (d[1] - b[1]) * t],
          ],
          shade(tone.lit('#c99a5c'), -0.05),
          7,
        )
      }
      vignette(pen, tone.dark ? 0.55 : 0.34)
    }).moving((pen, seconds) => motes(pen, seconds, 18, '#fff0d0', 0.5)),
    layer(0.76, (pen) => {
      rug(pen, 0, 0.9, 2.2, 1.8, '#7a3a34', '#d8b272')
      for (const x of chairs) chair(pen, x, 2.9, '#6b482c', '#8a5f3c')
    }),
    over(0.78, (pen) => {
      const { ctx, space, tone } = pen
      table(pen, 0.1, 2.2, 1.7, 0.7, 0.76, '#7d5533')
      for (const [x, many] of [
        [-0.4, 4],
        [0.6, 3],
      ] as const)
        for (let i = 0; i < many; i++)
          box(
            pen,
            { x: x + (i % 2) * 0.03, z: 2.4, y: 0.76 + i * 0.05, width: 0.3, height: 0.05, depth: 0.2 },
            ['#8a3a34', '#3f5a7a', '#c9a45c', '#4a6a4a'][i]!,
            { contact: false },
          )
      const [x, y] = space.at(0.15, 0.78, 2.4)
      poly(
        ctx,
        [
          [x - 52, y - 4],
          [x, y - 16],
          [x + 52, y - 4],
          [x + 46, y - 26],
          [x, y - 34],
          [x - 46, y - 26],
        ],
        tone.lit('#f6f0e2'),
        tone.lit('#8a7a66'),
        2,
      )
      for (const k of [-0.55, 0.55]) {
        const [lx, ly] = space.at(k, 2.3, 2.5)
        stroke(
          ctx,
          [
            [lx, -160],
            [lx, ly],
          ],
          tone.lit('#3a2c22'),
          4,
        )
        lampShade(pen, lx, ly, 76, 70, '#4f8a6a')
      }
      pottedPlant(pen, 1.45, 2.6, 1.1)
      bookshelf(pen, backPlane(pen, 3.3), -1.9, -1.15, 0.1, 0.85, 2, '#6b482c')
      grounding(pen, 0.35)
    }),
    nearPost(1, '#5c3f28', 40),
  ],
})
