import { defineSet, grounding, layer, planks, vignette } from './kit/base/index.ts'
import { table } from './kit/furniture/index.ts'
import { lampGlow, motes, patch, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { column, lantern, plaque } from './kit/old/index.ts'
import { across, box, oval, poly, rect, roundRect, shade, sidePlane, stroke } from './kit/paint/index.ts'
import { roomShell, windowHole } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.2, back: 5.4, height: 3.9, floor: planks('#85603f', 0.5, 0.4) }
const look = { wall: '#c9a678', sides: '#b48c60', ceiling: '#5a3c2a', skirting: '#4a2c1e' }

/** An inn of old: square tables, jars, gallery and lanterns. */
export const inn = defineSet('inn', {
  label: { zh: '客栈', en: 'inn' },
  zh: '客栈 酒楼 酒馆 青楼 驿站 客房 戏楼',
  en: 'inn, tavern, wine house, hostel, alehouse, brothel',
  genres: ['ancient', 'xianxia', 'comedy'],
  indoors: 'crowd',
  light: { side: -0.5 },
  seats: [-0.72, 0.72].map((x) => ({ x, z: 2.5, height: 0.47 })),
  seating: { kind: 'bench', colour: '#6a442c' },
  layers: () => [
    layer(0.1, (pen) => gardenView(pen, 920)),
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      windowHole(pen, walls.back, -1.7, 1.0, -0.5, 2.4, { frame: '#5a3424', bars: [4, 4], thick: 0.08, glare: 0.08 })
      windowHole(pen, walls.back, 0.5, 1.0, 1.7, 2.4, { frame: '#5a3424', bars: [4, 4], thick: 0.08, glare: 0.08 })
      const [px, py] = walls.back(0, 2.95)
      plaque(pen, px, py - 40, '悦来客栈', 50)
      for (let z = 0; z < 5.4; z += 0.9)
        poly(
          ctx,
          [space.at(-2.2, 3.9, z), space.at(2.2, 3.9, z), space.at(2.2, 3.68, z), space.at(-2.2, 3.68, z)],
          tone.lit(z % 1.8 < 0.9 ? '#4a2e20' : '#543626'),
        )
      for (const x of [-2.15, 2.15]) {
        const s = sidePlane(pen, x)
        for (const [z, v] of [
          [0.6, 1.1],
          [2.4, 1.1],
        ] as const) {
          const q = rect(s, z, v, z + 1.3, 2.6)
          poly(ctx, q, tone.dark ? '#e8b26a' : tone.lit('#eadcb8'), tone.lit('#5a3424'), 6)
          for (let k = 1; k < 6; k++) {
            stroke(ctx, [s(z + (1.3 * k) / 6, v), s(z + (1.3 * k) / 6, 2.6)], tone.lit('#5a3424'), 3)
            stroke(ctx, [s(z, v + (1.5 * k) / 6), s(z + 1.3, v + (1.5 * k) / 6)], tone.lit('#5a3424'), 3)
          }
        }
      }
      box(pen, { x: 1.35, z: 4.6, width: 1.5, height: 1.0, depth: 0.5 }, '#6a4028')
      for (let i = 0; i < 5; i++) {
        const [jx, jy] = space.at(0.8 + i * 0.27, 1.02, 4.8)
        oval(
          ctx,
          jx,
          jy - 26,
          22,
          26,
          across(ctx, jx - 22, jx + 22, [
            [0, tone.lit('#7a4a34')],
            [0.4, tone.lit('#a06a48')],
            [1, tone.lit('#40241a')],
          ]),
        )
        poly(
          ctx,
          [
            [jx - 13, jy - 26],
            [jx, jy - 40],
            [jx + 13, jy - 26],
            [jx, jy - 12],
          ],
          tone.lit('#c9382c'),
        )
      }
      for (const [x, z] of [
        [-1.9, 1.6],
        [1.9, 1.6],
        [-1.9, 4.4],
        [1.95, 4.4],
      ] as const) {
        const s = space.scale(z)
        const [cx, cy] = space.at(x, 0, z)
        column(pen, cx, space.at(x, 3.95, z)[1], cy, 0.26 * s, '#7a3428', 0)
      }
      for (const [x, z] of [
        [-1.3, 2.2],
        [1.3, 2.2],
        [-0.9, 4],
        [0.9, 4],
      ] as const) {
        const [lx, ly] = space.at(x, 3.3, z)
        lantern(pen, lx, ly, 0.36 * space.scale(z))
      }
      if (tone.hour !== 'night') {
        shafts(pen, {
          x: 210,
          y: 520,
          width: 620,
          length: 950,
          lean: 260,
          alpha: 0.24 * tone.keyPower,
          colour: '#ffe0a8',
        })
        patch(
          pen,
          [space.at(-1.6, 0, 5), space.at(-0.5, 0, 5), space.at(0.4, 0, 1.4), space.at(-1.2, 0, 1.4)],
          0.6 * tone.keyPower,
        )
      }
      vignette(pen, tone.dark ? 0.62 : 0.45)
    }).moving((pen, seconds) => motes(pen, seconds, 14, '#ffdca0', 0.5)),
    layer(0.8, (pen) => {
      const { ctx, space, tone } = pen
      for (const [x, z] of [
        [-1.45, 3.5],
        [1.4, 3.7],
        [0, 2.2],
      ] as const) {
        for (const k of [-0.72, 0.72])
          box(pen, { x: x + k, z: z + 0.1, width: 0.3, height: 0.45, depth: 0.6 }, '#6a442c')
        table(pen, x, z, 0.95, 0.75, 0.76, '#7a4c30')
        const [tx, ty] = space.at(x, 0.78, z + 0.3)
        oval(ctx, tx, ty - 18, 22, 18, tone.lit('#4a6a72'))
        stroke(
          ctx,
          [
            [tx + 18, ty - 20],
            [tx + 36, ty - 32],
          ],
          tone.lit('#4a6a72'),
          7,
        )
        for (const k of [-60, 56]) {
          oval(ctx, tx + k, ty - 6, 12, 8, tone.lit('#e8e0cc'))
          oval(ctx, tx + k, ty - 10, 11, 4, tone.lit('#a87848'))
        }
        if (tone.dark) {
          roundRect(ctx, tx + 84, ty - 38, 10, 36, 3, '#fff0d4')
          lampGlow(pen, tx + 89, ty - 44, 46, '#ffb45a')
        }
      }
      grounding(pen, 0.45)
    }),
    outOfFocus(1.25, 10, (soft) => {
      lantern(soft, 1080, 40, 200)
      poly(
        soft.ctx,
        [
          [-160, -160],
          [30, -160],
          [30, 2080],
          [-160, 2080],
        ],
        shade(soft.tone.lit('#5a2a20'), -0.14),
      )
    }),
  ],
})
