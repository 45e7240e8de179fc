import { defineSet, grounding, layer, planks, vignette } from './kit/base/index.ts'
import { bookshelf, chair, lampShade, leaves, pottedPlant, table, vase } from './kit/furniture/index.ts'
import { bokeh, motes, patch, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { downwards, oval, poly, reflected, roundRect, shade, stroke } from './kit/paint/index.ts'
import { tree } from './kit/plants/index.ts'
import { bricks, frame, roomShell, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 1.95, back: 4.6, height: 3.2, floor: planks('#9a7454', 0.5, 0.55) }
const look = { wall: '#c9a98a', sides: '#b88d6e', ceiling: '#6a5346', skirting: '#5a4032' }

/** A warm restaurant: street window, tables with lamps, brick and wood. */
export const cafeRestaurant = defineSet('cafe-restaurant', {
  label: { zh: '咖啡厅、餐厅', en: 'café, restaurant' },
  zh: '咖啡厅 咖啡馆 咖啡店 西餐厅 餐厅 饭店 餐馆 火锅店 面馆 包间 奶茶店 食堂 茶餐厅 甜品店 小吃店 饭馆',
  en: 'cafe, café, coffee shop, coffeehouse, restaurant, diner, canteen, cafeteria, bistro, noodle shop',
  genres: ['city', 'ceo', 'comedy', 'school'],
  indoors: 'cafe',
  light: { side: -0.5 },
  seats: [-0.62, 0.62].map((x) => ({ x, z: 2.45, height: 0.5 })),
  seating: { kind: 'chair', colour: '#a8553f' },
  layers: () => [
    layer(0.12, (pen) => {
      cityView(pen, { foot: 1000, height: 420 })
      for (const [x, h] of [
        [250, 420],
        [760, 480],
      ] as const)
        tree(pen, x, 1160, h, { far: 0.2 })
      if (pen.tone.dark) bokeh(pen, 50, ['#ffb36a', '#ff8a6a', '#ffe0a0', '#ff7aa8', '#9fd0ff'], 760, 1120, 0.42)
    }),
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      bricks(pen, walls.right, 0, room.back, 0.1, 3.1)
      windowHole(pen, walls.back, -1.5, 0.75, 1.5, 2.75, { frame: '#4a362c', bars: [3, 1], thick: 0.08 })
      bookshelf(pen, walls.left, 1.8, 4.0, 0.9, 2.5, 3, '#5f4434', [
        '#e9dcc4',
        '#b98a5a',
        '#7f9a8a',
        '#d9c29a',
        '#8a5a4a',
      ])
      frame(pen, walls.right, 2.2, 1.35, 3.3, 2.2, '#3a2c26', (q) =>
        poly(
          ctx,
          q,
          downwards(ctx, q[1]![1], q[0]![1], [
            [0, tone.lit('#e8b46a')],
            [1, tone.lit('#7a4a3a')],
          ]),
        ),
      )
      for (let z = 0; z < 4.5; z += 0.9)
        poly(
          ctx,
          [
            space.at(-room.half, 3.2, z),
            space.at(room.half, 3.2, z),
            space.at(room.half, 3.08, z),
            space.at(-room.half, 3.08, z),
          ],
          tone.lit('#4d3a30'),
        )
      if (tone.hour !== 'night') {
        patch(
          pen,
          [space.at(-1.4, 0, 4.5), space.at(1.4, 0, 4.5), space.at(2.2, 0, 0.8), space.at(-0.7, 0, 0.8)],
          0.6 * tone.keyPower,
        )
        shafts(pen, { x: 220, y: 470, width: 560, length: 950, lean: 240, alpha: 0.22 * tone.keyPower })
      }
      reflected(ctx, { base: space.at(0, 0, room.back)[1], reach: 330, alpha: 0.35, blur: 7 }, (m) => {
        m.fillStyle = tone.sky[3]
        m.fillRect(190, 560, 700, 480)
      })
      vignette(pen, tone.dark ? 0.6 : 0.36)
    }),
    layer(0.78, (pen) => {
      for (const [x, z] of [
        [-1.45, 3.7],
        [1.45, 3.7],
        [0, 2.2],
      ] as const) {
        chair(pen, x - 0.62, z + 0.05, '#5a3f30', '#a8553f')
        chair(pen, x + 0.62, z + 0.05, '#5a3f30', '#a8553f')
        table(pen, x, z, 0.95, 0.6, 0.74, '#8a5f40')
        vase(pen, x, 0.74, z + 0.3, ['#ffffff', '#f7c9a8'])
        const [cx, cy] = pen.space.at(x + 0.26, 0.76, z + 0.15)
        oval(pen.ctx, cx, cy, 18, 6, pen.tone.lit('#f4efe6'))
        roundRect(pen.ctx, cx - 10, cy - 20, 20, 19, 5, pen.tone.lit('#ffffff'))
      }
      for (const [x, z] of [
        [-1.45, 3.8],
        [0, 2.5],
        [1.45, 3.8],
      ] as const) {
        const [lx, ly] = pen.space.at(x, 2.15, z)
        stroke(
          pen.ctx,
          [
            [lx, pen.space.at(x, 3.2, z)[1]],
            [lx, ly],
          ],
          '#2a201c',
          3,
        )
        lampShade(pen, lx, ly, 42, 46, '#c98a4a')
      }
      pottedPlant(pen, 1.72, 3.9, 1.4)
      grounding(pen, 0.4)
    }).moving((pen, seconds) => {
      motes(pen, seconds, 12, '#ffe9c4', 0.4)
    }),
    outOfFocus(1.25, 11, (soft) => {
      leaves(
        { ...soft, tone: { ...soft.tone, lit: (h) => shade(soft.tone.lit(h), -0.14) } },
        -90,
        1900,
        420,
        '#3d6b44',
        14,
      )
      const [x] = [1090]
      lampShade(soft, x, 130, 110, 130, '#c9803a')
    }),
  ],
})
