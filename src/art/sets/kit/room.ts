import { withAlpha } from '../../colour/colour.ts'
import type { Point } from '../../ink/ink.ts'
import { along, clipped, cutOut, fillArea, glow, poly, shade, stroke } from './paint.ts'
import type { Pen } from './pen.ts'
import { backPlane, field, floor, levelPlane, type Plane, rect, sidePlane } from './solids.ts'

export interface Room {
  /** Half width, m. */
  half: number
  /** Depth of the back wall, m. */
  back: number
  height: number
}

export interface RoomLook {
  wall: string
  /** Side walls; else the wall's colour. */
  sides?: string
  ceiling: string
  floor: string
  floorKind: 'planks' | 'tiles' | 'slabs' | 'plain' | 'metal'
  floorSize?: number
  gloss?: number
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
  floor(pen, {
    colour: look.floor,
    back,
    half: half + 0.01,
    kind: look.floorKind,
    size: look.floorSize ?? 0.6,
    gloss: look.gloss ?? 0,
  })
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
      [0, withAlpha(shade(tone.lit(look.floor), -0.25), 0.5)],
      [1, withAlpha(shade(tone.lit(look.floor), -0.25), 0)],
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

/** Sunk panels along a wall from u0 to u1. */
export function panelling(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  v0: number,
  v1: number,
  count: number,
  colour: string,
): void {
  const step = (u1 - u0) / count
  for (let i = 0; i < count; i++) {
    const a = u0 + step * (i + 0.1)
    const b = u0 + step * (i + 0.9)
    field(pen, plane, a, v0, b, v1, colour, true, 1.8)
    field(pen, plane, a + step * 0.06, v0 + step * 0.06, b - step * 0.06, v1 - step * 0.06, colour, false, 1.2)
  }
}

/**
 * A window: a hole on the layer behind, its frame and bars, and a glare on the glass. `bars` columns × rows.
 */
export function windowHole(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  {
    frame,
    bars = [3, 2],
    thick = 0.07,
    glare = 0.16,
    sill = true,
  }: { frame: string; bars?: readonly [number, number]; thick?: number; glare?: number; sill?: boolean },
): void {
  const { ctx, tone } = pen
  const reveal = rect(plane, u0 - thick, v0 - thick, u1 + thick, v1 + thick)
  const base = tone.lit(frame)
  poly(ctx, reveal, shade(base, -0.04), shade(base, -0.2), 2)
  const hole = rect(plane, u0, v0, u1, v1)
  cutOut(ctx, hole)
  clipped(ctx, hole, () => {
    if (glare > 0) {
      const w = u1 - u0
      for (const [a, b] of [
        [0.08, 0.22],
        [0.27, 0.31],
        [0.62, 0.84],
      ] as const) {
        const lean = w * 0.3
        poly(
          ctx,
          [plane(u0 + w * a, v0), plane(u0 + w * a + lean, v1), plane(u0 + w * b + lean, v1), plane(u0 + w * b, v0)],
          withAlpha('#ffffff', glare * 0.42 * (tone.dark ? 0.45 : 1)),
        )
      }
    }
    const [columns, rows] = bars
    const t = thick * 0.42
    for (let i = 1; i < columns; i++) {
      const u = u0 + ((u1 - u0) * i) / columns
      poly(ctx, rect(plane, u - t, v0, u + t, v1), base)
      stroke(ctx, [plane(u - t, v0), plane(u - t, v1)], withAlpha(shade(base, 0.16), 0.8), 1.6)
      stroke(ctx, [plane(u + t, v0), plane(u + t, v1)], withAlpha(shade(base, -0.18), 0.9), 1.6)
    }
    for (let i = 1; i < rows; i++) {
      const v = v0 + ((v1 - v0) * i) / rows
      poly(ctx, rect(plane, u0, v - t, u1, v + t), base)
      stroke(ctx, [plane(u0, v + t), plane(u1, v + t)], withAlpha(shade(base, 0.16), 0.8), 1.6)
    }
    // The reveal's shade on the glass.
    const [a, b] = [plane(u0, v1), plane(u0, v1 - 0.18)]
    poly(
      ctx,
      rect(plane, u0, v1 - 0.18, u1, v1),
      along(pen.ctx, a, b, [
        [0, withAlpha(shade(tone.shade, -0.2), 0.4)],
        [1, withAlpha(tone.shade, 0)],
      ]),
    )
  })
  stroke(ctx, [...hole, hole[0]!], withAlpha(shade(base, -0.22), 0.9), 2)
  if (sill) field(pen, plane, u0 - thick * 2, v0 - thick * 1.7, u1 + thick * 2, v0 - thick * 0.4, frame, false, 2)
}

/** A door with panels and a handle. */
export function door(
  pen: Pen,
  plane: Plane,
  u0: number,
  u1: number,
  height: number,
  colour: string,
  options: { frame?: string; pane?: boolean; double?: boolean } = {},
): void {
  const { ctx, tone } = pen
  const frame = options.frame ?? colour
  const w = u1 - u0
  field(pen, plane, u0 - 0.09, 0, u1 + 0.09, height + 0.09, frame, false, 2)
  field(pen, plane, u0, 0, u1, height, colour, true, 2)
  const leaves = options.double
    ? ([
        [u0, u0 + w / 2],
        [u0 + w / 2, u1],
      ] as const)
    : ([[u0, u1]] as const)
  for (const [a, b] of leaves) {
    const m = (b - a) * 0.15
    if (options.pane) {
      const q = rect(plane, a + m, height * 0.42, b - m, height - 0.18)
      poly(
        ctx,
        q,
        along(pen.ctx, q[1]!, q[0]!, [
          [0, tone.lit('#dbeaf2', 1.05)],
          [1, tone.lit('#9fc0d2')],
        ]),
        tone.lit(shade(frame, -0.2)),
        2,
      )
      poly(
        ctx,
        [
          plane(a + m * 1.6, height * 0.42),
          plane(a + m * 2.6, height - 0.18),
          plane(a + m * 3.2, height - 0.18),
          plane(a + m * 2.2, height * 0.42),
        ],
        '#ffffff2a',
      )
    } else field(pen, plane, a + m, height * 0.5, b - m, height - m, colour, true, 1.6)
    field(pen, plane, a + m, 0.18, b - m, height * 0.44, colour, true, 1.6)
    stroke(ctx, [plane(b, 0), plane(b, height)], withAlpha(tone.lit(shade(colour, -0.2)), 0.8), 2)
  }
  const [hx, hy] = plane(options.double ? u0 + w * 0.44 : u1 - w * 0.1, height * 0.46)
  glow(ctx, hx, hy, 9, '#ffe6a8', 0.9, { mode: 'source-over' })
}

/** A picture or screen on a wall. */
export function frame(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  rim: string,
  paint: (quad: Point[]) => void,
): void {
  const m = Math.min(u1 - u0, v1 - v0) * 0.07
  const drop = rect(plane, u0 + 0.03, v0 - 0.05, u1 + 0.05, v1 - 0.03)
  poly(pen.ctx, drop, withAlpha(shade(pen.tone.shade, -0.15), 0.3))
  field(pen, plane, u0, v0, u1, v1, rim, false, 2)
  const inner = rect(plane, u0 + m, v0 + m, u1 - m, v1 - m)
  clipped(pen.ctx, inner, () => paint(inner))
  field(pen, plane, u0 + m, v0 + m, u0 + m + 0.001, v1 - m, rim, true, 1.4)
}

/** Drapes at one side of a window. */
export function curtain(pen: Pen, plane: Plane, u0: number, u1: number, v0: number, v1: number, colour: string): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  const folds = Math.max(4, Math.round((u1 - u0) / 0.09))
  for (let i = 0; i < folds; i++) {
    const a = u0 + ((u1 - u0) * i) / folds
    const b = u0 + ((u1 - u0) * (i + 1)) / folds
    const q = rect(plane, a, v0, b, v1)
    poly(
      ctx,
      q,
      along(pen.ctx, q[0]!, q[3]!, [
        [0, shade(base, -0.1)],
        [0.35, shade(base, 0.05)],
        [0.6, base],
        [1, shade(base, -0.13)],
      ]),
    )
  }
  const all = rect(plane, u0, v0, u1, v1)
  poly(
    ctx,
    all,
    along(pen.ctx, all[1]!, all[0]!, [
      [0, withAlpha(shade(base, -0.2), 0.55)],
      [0.25, withAlpha(base, 0)],
      [0.8, withAlpha(base, 0)],
      [1, withAlpha(shade(base, -0.2), 0.5)],
    ]),
  )
}

/** A lamp panel or downlights in the ceiling. */
export function ceilingPanel(
  pen: Pen,
  room: Room,
  x: number,
  z: number,
  width: number,
  depth: number,
  colour = '#ffffff',
): void {
  const plane = levelPlane(pen, room.height)
  const q = rect(plane, x - width / 2, z, x + width / 2, z + depth)
  const [cx, cy] = plane(x, z + depth / 2)
  const s = pen.space.scale(z)
  glow(pen.ctx, cx, cy, width * s * 0.9, colour, 0.28, { flat: 0.4 })
  poly(pen.ctx, q, colour, withAlpha(shade(pen.tone.lit('#c8d0d8'), -0.1), 0.8), 2)
}

export function downlight(pen: Pen, room: Room, x: number, z: number, power = 1): void {
  const [px, py] = pen.space.at(x, room.height, z)
  const s = pen.space.scale(z)
  glow(pen.ctx, px, py, 0.32 * s, '#ffe9c4', 0.65 * power, { flat: 0.5 })
  glow(pen.ctx, px, py + 3, 0.07 * s, '#fffaf0', power, { flat: 0.4, mode: 'source-over' })
}
