import type { LocalText } from '#core'
import type { Pen } from '../base/pen.ts'
import { sign } from '../base/signs.ts'
import { table } from '../furniture/table.ts'
import { motes } from '../light/air.ts'
import { lampCone } from '../light/lamplight.ts'
import { along, clipped, disc, downwards, oval, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, type Plane, rect } from '../paint/plane.ts'

type Place = readonly [x: number, y: number, z: number]

/** A pane in a wall through which somebody may look in: dark, with a streak of light. */
export function oneWayGlass(pen: Pen, wall: Plane, u0: number, v0: number, u1: number, v1: number): void {
  const { ctx } = pen
  field(pen, wall, u0, v0, u1, v1, '#3a4650', false)
  const q = rect(wall, u0 + 0.06, v0 + 0.06, u1 - 0.06, v1 - 0.06)
  const [foot, top, , right] = [q[0]!, q[1]!, q[2]!, q[2]!]
  const dark = along(ctx, top, foot, [
    [0, '#1c2a36'],
    [0.5, '#3a5060'],
    [1, '#223240'],
  ])
  poly(ctx, q, dark)
  clipped(ctx, q, () => {
    const streak = [
      [foot[0] + 70, foot[1]],
      [top[0] + 190, top[1]],
      [top[0] + 260, top[1]],
      [foot[0] + 140, foot[1]],
    ] as const
    poly(ctx, streak, '#ffffff22')
    glow(ctx, (foot[0] + right[0]) / 2, top[1] + 40, 180, '#cfe6f4', 0.35)
  })
}

/** Words painted on a wall, their middle at u, v. */
export function wallWords(pen: Pen, wall: Plane, u: number, v: number, words: LocalText): void {
  const { ctx, tone } = pen
  const [x, y] = wall(u, v)
  ctx.fillStyle = tone.lit('#2f4f7a')
  ctx.font = '40px "Sanbu Sans Black"'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(sign(pen, words), x, y)
}

/** A camera on a wall. */
export function camera(pen: Pen, ...at: Place): void {
  const [x, y] = pen.space.at(...at)
  roundRect(pen.ctx, x - 6, y - 14, 56, 26, 6, '#e4e8ea')
  disc(pen.ctx, x + 50, y, 10, '#1a2028')
  disc(pen.ctx, x + 50, y, 3, '#ff4a3a')
}

/** Dust in the light of the lamp, and the blinking lamp of a camera, for `animate`. */
export function watchedAir(pen: Pen, seconds: number, ...at: Place): void {
  motes(pen, seconds, 16, '#fff0d0', 0.6)
  if ((seconds * 1.2) % 1 >= 0.5) return
  const [x, y] = pen.space.at(...at)
  glow(pen.ctx, x + 50, y, 22, '#ff4a3a', 1)
}

/** The light of a hard lamp that hangs on its cord from the ceiling. */
export function hardLight(pen: Pen, ceiling: number, ...[x, y, z]: Place): void {
  const { ctx, space } = pen
  const [lx, ly] = space.at(x, y, z)
  stroke(
    ctx,
    [
      [lx, space.at(x, ceiling, z)[1]],
      [lx, ly],
    ],
    '#20262c',
    4,
  )
  lampCone(pen, lx, ly, { half: 70, reach: 820, colour: '#fff0d0', alpha: 0.62 })
  glow(ctx, lx, ly + 20, 260, '#fff0d0', 0.7)
}

/** The table under it with a file, and the lamp's own shade. */
export function questionTable(pen: Pen, ...lamp: Place): void {
  const { ctx, space, tone } = pen
  table(pen, 0, 2.2, 1.7, 0.7, 0.76, '#8a949c')
  const [px, py] = space.at(0.3, 0.78, 2.4)
  poly(
    ctx,
    [
      [px - 70, py],
      [px - 56, py - 24],
      [px + 50, py - 24],
      [px + 60, py],
    ],
    tone.lit('#e0c890'),
  )
  poly(
    ctx,
    [
      [px - 40, py - 6],
      [px - 30, py - 26],
      [px + 58, py - 28],
      [px + 60, py - 8],
    ],
    tone.lit('#f8f4ea'),
  )
  const [lx, ly] = space.at(...lamp)
  const steel = downwards(ctx, ly - 16, ly + 34, [
    [0, '#38424c'],
    [1, '#5a6670'],
  ])
  poly(
    ctx,
    [
      [lx - 26, ly - 16],
      [lx + 26, ly - 16],
      [lx + 96, ly + 34],
      [lx - 96, ly + 34],
    ],
    steel,
  )
  oval(ctx, lx, ly + 34, 90, 9, '#fff6e0')
}
