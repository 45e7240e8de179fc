import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { goods } from './kit/furniture/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { backPlane, box, disc, glow, poly, roundRect, sidePlane, stroke } from './kit/paint/index.ts'
import { ceilingPanel, roomShell } from './kit/rooms/index.ts'

const room = { half: 2.6, back: 8, height: 3.1, floor: tiles('#cfd2cc', 0.6, 0.7) }
const look = { wall: '#e6ecec', sides: '#dfe6e6', ceiling: '#f4f6f5' }

/** A shop: an aisle between full shelves, cold cabinets at its end, till and basket. */
export const supermarket = defineSet('supermarket', {
  label: { zh: '超市便利店', en: 'supermarket' },
  zh: '超市 便利店 商店 小卖部 杂货店 药店 收银台 服装店 商场',
  en: 'supermarket, convenience store, grocery store, grocery, corner shop, shop, store, drugstore, pharmacy, mall',
  genres: ['city', 'comedy', 'countryside'],
  indoors: 'crowd',
  light: { side: -0.3, moods: { night: 'day-interior', dusk: 'day-interior' }, lamplit: true },
  seating: { kind: 'crate', colour: '#a8804a' },
  surface: 'stone',
  layers: () => [
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (const z of [0.6, 2.6, 4.6, 6.6])
        for (const x of [-1.2, 1.2]) ceilingPanel(pen, room, x, z, 0.5, 1.5, '#ffffff')
      // Cold cabinets with light in them.
      for (let i = 0; i < 5; i++) {
        const u = -2.5 + i
        goods(pen, walls.back, u + 0.05, u + 0.95, 0.3, 2.1, { rows: 4, colour: '#dfeaf0', bottles: true, size: 0.1 })
        poly(
          ctx,
          [
            walls.back(u + 0.05, 0.3),
            walls.back(u + 0.05, 2.14),
            walls.back(u + 0.95, 2.14),
            walls.back(u + 0.95, 0.3),
          ],
          'rgba(190,230,255,.18)',
          tone.lit('#9aa8b0'),
          4,
        )
      }
      const [x, y] = walls.back(0, 2.0)
      glow(ctx, x, y, 420, '#dff4ff', 0.4, { flat: 0.4 })
      for (const [u, c] of [
        [-1.6, '#d8504a'],
        [0, '#3f8ac8'],
        [1.6, '#4aa86a'],
      ] as const) {
        const [sx, sy] = space.at(u, 2.75, 6.5)
        roundRect(ctx, sx - 76, sy - 26, 152, 54, 8, tone.lit(c))
        stroke(
          ctx,
          [
            [sx - 46, sy],
            [sx + 46, sy],
          ],
          '#ffffffd0',
          9,
        )
      }
      vignette(pen, 0.28)
    }),
    layer(0.74, (pen) => {
      const { ctx, space, tone } = pen
      for (const s of [-1, 1]) {
        const plane = sidePlane(pen, s * 1.35)
        for (let z = 6; z > 0.6; z -= 1.36)
          goods(pen, plane, z, z + 1.3, 0.08, 1.72, { rows: 4, colour: '#e9ecea', size: 0.13 })
        poly(
          ctx,
          [
            space.at(s * 1.35, 1.76, 0.6),
            space.at(s * 1.35, 1.9, 0.6),
            space.at(s * 1.35, 1.9, 7.4),
            space.at(s * 1.35, 1.76, 7.4),
          ],
          tone.lit(s < 0 ? '#d8504a' : '#e8a83a'),
        )
        box(pen, { x: s * 1.75, z: 0.6, width: 0.8, height: 1.9, depth: 0.04 }, '#dfe3e2', { contact: false })
        goods(pen, backPlane(pen, 0.58), s * 1.75 - 0.38, s * 1.75 + 0.38, 0.1, 1.7, {
          rows: 4,
          colour: '#e9ecea',
          size: 0.11,
        })
      }
      // A trolley left in the aisle.
      const [x, y] = space.at(0.62, 0, 2.6)
      const k = space.scale(2.6)
      const wire = tone.lit('#8a949c')
      for (let i = 0; i <= 6; i++)
        stroke(
          ctx,
          [
            [x - 0.26 * k + i * 0.087 * k, y - 0.88 * k],
            [x - 0.2 * k + i * 0.067 * k, y - 0.4 * k],
          ],
          wire,
          3,
        )
      for (let i = 0; i <= 4; i++)
        stroke(
          ctx,
          [
            [x - (0.26 - i * 0.015) * k, y - (0.88 - i * 0.12) * k],
            [x + (0.26 - i * 0.015) * k, y - (0.88 - i * 0.12) * k],
          ],
          wire,
          3,
        )
      for (const h of [-0.2, 0.2]) {
        stroke(
          ctx,
          [
            [x + h * k, y - 0.4 * k],
            [x + h * k, y - 0.06 * k],
          ],
          wire,
          5,
        )
        disc(ctx, x + h * k, y - 0.05 * k, 12, tone.lit('#2c3038'))
      }
      stroke(
        ctx,
        [
          [x - 0.28 * k, y - 0.95 * k],
          [x + 0.28 * k, y - 0.95 * k],
        ],
        tone.lit('#d8504a'),
        12,
      )
      grounding(pen, 0.28)
    }),
    nearEdge('#8a6a48', 1890),
  ],
})
