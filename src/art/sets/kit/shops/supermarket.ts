import type { Pen } from '../base/pen.ts'
import { goods } from '../furniture/goods.ts'
import { box } from '../paint/box.ts'
import { disc, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { backPlane, type Plane, rect, sidePlane } from '../paint/plane.ts'

/** Five cold cabinets side by side along a wall, full of bottles, light in them. */
export function coldCabinets(pen: Pen, wall: Plane): void {
  const { ctx, tone } = pen
  for (let i = 0; i < 5; i++) {
    const u = -2.5 + i
    goods(pen, wall, u + 0.05, u + 0.95, 0.3, 2.1, { rows: 4, colour: '#dfeaf0', bottles: true, size: 0.1 })
    poly(ctx, rect(wall, u + 0.05, 0.3, u + 0.95, 2.14), 'rgba(190,230,255,.18)', tone.lit('#9aa8b0'), 4)
  }
  const [x, y] = wall(0, 2.0)
  glow(ctx, x, y, 420, '#dff4ff', 0.4, { flat: 0.4 })
}

/** A board over an aisle with a line in place of words. */
export function aisleBoard(pen: Pen, x: number, colour: string): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 2.75, 6.5)
  roundRect(ctx, px - 76, py - 26, 152, 54, 8, tone.lit(colour))
  stroke(
    ctx,
    [
      [px - 46, py],
      [px + 46, py],
    ],
    '#ffffffd0',
    9,
  )
}

/** Full shelves along both sides of an aisle, a coloured band along their tops. */
export function aisleShelves(pen: Pen): void {
  const { ctx, space, tone } = pen
  for (const s of [-1, 1]) {
    const wall = sidePlane(pen, s * 1.35)
    for (let z = 6; z > 0.6; z -= 1.36)
      goods(pen, wall, z, z + 1.3, 0.08, 1.72, { rows: 4, colour: '#e9ecea', size: 0.13 })
    const band = [
      space.at(s * 1.35, 1.76, 0.6),
      space.at(s * 1.35, 1.9, 0.6),
      space.at(s * 1.35, 1.9, 7.4),
      space.at(s * 1.35, 1.76, 7.4),
    ]
    poly(ctx, band, tone.lit(s < 0 ? '#d8504a' : '#e8a83a'))
    box(pen, { x: s * 1.75, z: 0.6, width: 0.8, height: 1.9, depth: 0.04 }, '#dfe3e2', { contact: false })
    const end = { rows: 4, colour: '#e9ecea', size: 0.11 }
    goods(pen, backPlane(pen, 0.58), s * 1.75 - 0.38, s * 1.75 + 0.38, 0.1, 1.7, end)
  }
}

/** A trolley left in the aisle. */
export function trolley(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0, z)
  const k = space.scale(z)
  const wire = tone.lit('#8a949c')
  for (let i = 0; i <= 6; i++)
    stroke(
      ctx,
      [
        [px - 0.26 * k + i * 0.087 * k, py - 0.88 * k],
        [px - 0.2 * k + i * 0.067 * k, py - 0.4 * k],
      ],
      wire,
      3,
    )
  for (let i = 0; i <= 4; i++) {
    const [half, y] = [(0.26 - i * 0.015) * k, py - (0.88 - i * 0.12) * k]
    stroke(
      ctx,
      [
        [px - half, y],
        [px + half, y],
      ],
      wire,
      3,
    )
  }
  for (const h of [-0.2, 0.2]) {
    stroke(
      ctx,
      [
        [px + h * k, py - 0.4 * k],
        [px + h * k, py - 0.06 * k],
      ],
      wire,
      5,
    )
    disc(ctx, px + h * k, py - 0.05 * k, 12, tone.lit('#2c3038'))
  }
  stroke(
    ctx,
    [
      [px - 0.28 * k, py - 0.95 * k],
      [px + 0.28 * k, py - 0.95 * k],
    ],
    tone.lit('#d8504a'),
    12,
  )
}
