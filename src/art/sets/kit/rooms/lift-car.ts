import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, disc, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, rect } from '../paint/plane.ts'
import type { Room, Walls } from './shell.ts'

/** A lift of brushed steel: plates on all walls, a mirror behind that is cut by the reflected doors. */
export function liftWalls(pen: Pen, walls: Walls, plate: string, back: string): void {
  const { ctx, tone } = pen
  for (const plane of [walls.left, walls.right])
    for (const z of [-1, -0.35, 0.3, 0.95]) field(pen, plane, z, 0.14, z + 0.6, 2.42, plate, false, 1.6)
  field(pen, walls.back, -1.08, 0.14, -0.62, 2.42, back)
  field(pen, walls.back, 0.62, 0.14, 1.08, 2.42, back)
  field(pen, walls.back, -0.58, 0.14, 0.58, 0.88, back)
  const glass = rect(walls.back, -0.58, 0.94, 0.58, 2.38)
  poly(
    ctx,
    glass,
    along(ctx, glass[0]!, glass[2]!, [
      [0, tone.lit('#7d8ea4')],
      [0.45, tone.lit('#c9d6e2')],
      [0.55, tone.lit('#a4b4c6')],
      [1, tone.lit('#6f8098')],
    ]),
    tone.lit('#6d737e'),
    4,
  )
  stroke(ctx, [walls.back(0, 0.94), walls.back(0, 2.38)], withAlpha(tone.lit('#4f5a6c'), 0.6), 3)
  for (const k of [-0.42, -0.2, 0.28])
    poly(
      ctx,
      [walls.back(k, 0.94), walls.back(k + 0.3, 2.38), walls.back(k + 0.38, 2.38), walls.back(k + 0.08, 0.94)],
      'rgba(255,255,255,.16)',
    )
}

/** A rail along three walls. */
export function handrails(pen: Pen, walls: Walls): void {
  const { ctx, tone } = pen
  for (const [plane, a, b] of [
    [walls.back, -1.0, 1.0],
    [walls.left, -0.8, 1.5],
    [walls.right, -0.8, 1.5],
  ] as const) {
    stroke(ctx, [plane(a, 0.92), plane(b, 0.92)], tone.lit('#5d626c'), 16)
    stroke(ctx, [plane(a, 0.935), plane(b, 0.935)], tone.lit('#eef2f6'), 5)
  }
}

/** Buttons on the right wall, one alight. */
export function liftButtons(pen: Pen, walls: Walls): void {
  const { ctx, tone } = pen
  const panel = rect(walls.right, 0.55, 1.0, 0.95, 1.95)
  poly(ctx, panel, tone.lit('#4a505c'), tone.lit('#d6dbe2'), 3)
  for (let i = 0; i < 12; i++) {
    const [x, y] = walls.right(0.66 + (i % 2) * 0.17, 1.08 + Math.floor(i / 2) * 0.11)
    disc(ctx, x, y, 11, i === 7 ? '#ffb45a' : tone.lit('#cdd3da'))
    if (i === 7) glow(ctx, x, y, 40, '#ffa040', 0.9)
  }
}

/** The number of the floor over the door. */
export function floorNumber(pen: Pen, room: Room, text: string): void {
  const { ctx, space } = pen
  const [x, y] = space.at(0, 2.32, room.back)
  roundRect(ctx, x - 70, y - 62, 140, 52, 8, '#171a22')
  ctx.fillStyle = '#ff7a4a'
  ctx.font = '44px "Sanbu Serif"'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(text, x, y - 36)
  glow(ctx, x, y - 36, 90, '#ff7a4a', 0.5)
}
