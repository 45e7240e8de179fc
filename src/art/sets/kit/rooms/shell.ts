import { withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import { type Flooring, floor } from '../base/floor.ts'
import { type Corners, setting } from '../base/layer.ts'
import type { Pen } from '../base/pen.ts'
import { along, fillArea, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { backPlane, field, levelPlane, type Plane, rect, sidePlane } from '../paint/plane.ts'

export interface Room {
  /** Half width, m. */
  half: number
  /** Depth of the back wall, m. */
  back: number
  height: number
  floor: Flooring
}

/** Noon colours of walls and trims. */
export interface RoomLook {
  wall: string
  /** Side walls; else the wall's colour. */
  sides?: string
  ceiling: string
  skirting?: string
  cornice?: string
}

export interface Walls {
  back: Plane
  left: Plane
  right: Plane
  ceiling: Plane
  floor: Plane
}

export function wallsOf(pen: Pen, room: Room): Walls {
  return {
    back: backPlane(pen, room.back),
    left: sidePlane(pen, -room.half),
    right: sidePlane(pen, room.half),
    ceiling: levelPlane(pen, room.height),
    floor: levelPlane(pen),
  }
}

/** The bare room: floor, walls and ceiling with their light, corner shade, skirting and cornice. */
export function roomShell(pen: Pen, room: Room, look: RoomLook): Walls {
  const { ctx, space, tone, side } = pen
  const walls = wallsOf(pen, room)
  const { half, back, height } = room
  const near = space.near - 0.2
  const wall = tone.lit(look.wall)
  const sides = tone.lit(look.sides ?? look.wall)
  const ceiling = tone.lit(look.ceiling, tone.dark ? 0.9 : 1)
  // Under everything, so that nothing shows between wall and floor.
  fillArea(ctx, wall)
  const c = rect(walls.ceiling, -half, near, half, back)
  poly(
    ctx,
    [...c],
    along(pen.ctx, space.at(0, height, back), space.at(0, height, near), [
      [0, shade(ceiling, -0.02)],
      [1, shade(ceiling, -0.12)],
    ]),
  )
  for (const which of [-1, 1]) {
    const plane = which < 0 ? walls.left : walls.right
    const lit = Math.sign(side) !== which
    const tint = shade(sides, lit ? 0.01 : -0.055)
    const q = rect(plane, near, 0, back, height)
    poly(
      ctx,
      q,
      along(pen.ctx, plane(back, 1), plane(Math.max(near, back - 5.5), 1), [
        [0, shade(tint, -0.02)],
        [0.25, tint],
        [1, shade(tint, -0.1)],
      ]),
    )
  }
  const b = rect(walls.back, -half, 0, half, height)
  poly(
    ctx,
    b,
    along(pen.ctx, b[1]!, b[0]!, [
      [0, shade(wall, -0.045)],
      [0.3, shade(wall, 0.012)],
      [0.75, wall],
      [1, shade(wall, -0.07)],
    ]),
  )
  floor(pen, room.floor, { back, half: half + 0.01 })
  corner(pen, walls.back(-half, 0), walls.back(-half, height), 70, 1)
  corner(pen, walls.back(half, 0), walls.back(half, height), 70, -1)
  if (look.cornice !== undefined) {
    trim(pen, walls, room, height - 0.14, height, look.cornice, near)
  }
  if (look.skirting !== undefined) trim(pen, walls, room, 0, 0.12, look.skirting, near)
  const ink = withAlpha(shade(wall, -0.25), 0.55)
  stroke(ctx, [walls.back(-half, 0), walls.back(-half, height), walls.back(half, height), walls.back(half, 0)], ink, 2)
  stroke(ctx, [walls.back(-half, 0), walls.back(half, 0)], withAlpha(shade(wall, -0.3), 0.7), 2.5)
  stroke(ctx, [walls.left(near, height), walls.left(back, height)], ink, 2)
  stroke(ctx, [walls.right(near, height), walls.right(back, height)], ink, 2)
  // Where floor meets wall the light dies.
  const foot = space.at(0, 0, back)[1]
  ctx.fillStyle = along(
    pen.ctx,
    [0, foot],
    [0, foot + 90],
    [
      [0, withAlpha(shade(tone.lit(room.floor.colour), -0.25), 0.5)],
      [1, withAlpha(shade(tone.lit(room.floor.colour), -0.25), 0)],
    ],
  )
  poly(
    ctx,
    [
      walls.floor(-half, back),
      walls.floor(half, back),
      [walls.floor(half, back)[0], foot + 90],
      [walls.floor(-half, back)[0], foot + 90],
    ],
    ctx.fillStyle,
  )
  // After dark the lamps warm the middle of the room.
  if (tone.dark) {
    const [, wallY] = space.at(0, 1.6, back)
    glow(ctx, 540, wallY, 860, tone.lamp, 0.5 * tone.lampPower, { mode: 'soft-light' })
    glow(ctx, 540, wallY - 60, 760, '#ff9d5c', 0.17 * tone.lampPower)
    glow(ctx, 540, foot + 260, 760, '#ffb878', 0.14 * tone.lampPower, { flat: 0.4 })
  }
  return walls
}

function corner(pen: Pen, foot: Point, top: Point, width: number, way: number): void {
  const { ctx, tone } = pen
  ctx.fillStyle = along(
    pen.ctx,
    foot,
    [foot[0] + width * way, foot[1]],
    [
      [0, withAlpha(shade(tone.shade, -0.1), 0.34)],
      [1, withAlpha(tone.shade, 0)],
    ],
  )
  ctx.fillRect(Math.min(foot[0], foot[0] + width * way), top[1], width, foot[1] - top[1])
}

function trim(pen: Pen, walls: Walls, room: Room, v0: number, v1: number, colour: string, near: number): void {
  field(pen, walls.back, -room.half, v0, room.half, v1, colour, false, 1.6)
  field(pen, walls.left, near, v0, room.back, v1, colour, false, 1.6)
  field(pen, walls.right, near, v0, room.back, v1, colour, false, 1.6)
}

/** A bare room as the setting, and what `furnish` puts on its walls. */
export const shell = (
  depth: number,
  room: Room,
  look: RoomLook,
  corners: Corners,
  furnish: (pen: Pen, walls: Walls) => void,
) => setting(depth, corners, (pen) => furnish(pen, roomShell(pen, room, look)))
