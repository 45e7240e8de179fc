import type { Pen } from '../base/pen.ts'
import { vase } from '../furniture/potted.ts'
import { shafts } from '../light/air.ts'
import { patch } from '../light/lamplight.ts'
import { box } from '../paint/box.ts'
import { disc } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, type Plane } from '../paint/plane.ts'
import { ceilingPanel } from '../rooms/ceiling-lights.ts'
import { curtain } from '../rooms/curtain.ts'
import type { Room, Walls } from '../rooms/shell.ts'
import { windowHole } from '../rooms/window.ts'

/** A rail along all walls at the height of beds. */
export function bumperRail(pen: Pen, walls: Walls, room: Room, colour: string): void {
  const { space } = pen
  for (const p of [walls.left, walls.right]) field(pen, p, space.near, 0.85, room.back, 1.02, colour)
  field(pen, walls.back, -room.half, 0.85, room.half, 1.02, colour)
}

/** A wide window with a curtain at each side. */
function wardWindow(pen: Pen, wall: Plane): void {
  windowHole(pen, wall, -1.55, 1.0, 0.15, 2.55, { frame: '#f2f5f4', bars: [2, 1] })
  curtain(pen, wall, -1.8, -1.35, 0.6, 2.75, '#b7d3d6')
  curtain(pen, wall, 0.0, 0.4, 0.6, 2.75, '#b7d3d6')
}

/** The panel over a bed with its lights. */
function bedPanel(pen: Pen, wall: Plane): void {
  const { ctx } = pen
  field(pen, wall, 0.55, 1.25, 1.75, 1.5, '#c3cfd0')
  for (const u of [0.7, 0.95, 1.2]) {
    const [x, y] = wall(u, 1.38)
    disc(ctx, x, y, 7, u > 1 ? '#6fd49a' : '#8fb6c8')
  }
}

/** Two lamps in the ceiling, the far one down at night. */
function wardLamps(pen: Pen, room: Room): void {
  const { tone } = pen
  ceilingPanel(pen, room, 0, 1.2, 1.4, 0.5, tone.dark ? '#cfdcf0' : '#ffffff')
  ceilingPanel(pen, room, 0, 3.0, 1.4, 0.5, tone.dark ? '#7f8fb0' : '#ffffff')
}

/** What the window throws over the floor: the sun with its beams, or the moon. */
function wardLight(pen: Pen): void {
  const { ctx, space, tone } = pen
  if (tone.hour === 'night') {
    patch(pen, [space.at(-1.5, 0, 4.3), space.at(0, 0, 4.3), space.at(1.2, 0, 1), space.at(-0.5, 0, 1)], 0.8, '#a9c4ff')
    glow(ctx, 360, 700, 620, '#8fb2ff', 0.22)
  } else {
    patch(
      pen,
      [space.at(-1.5, 0, 4.3), space.at(0.1, 0, 4.3), space.at(1.5, 0, 0.4), space.at(-0.5, 0, 0.4)],
      0.6 * tone.keyPower,
    )
    shafts(pen, { x: 150, y: 420, width: 380, length: 980, lean: 330, alpha: 0.2 * tone.keyPower })
  }
}

/** A bedside locker with flowers. */
export function locker(pen: Pen): void {
  box(pen, { x: 1.62, z: 3.6, width: 0.5, height: 0.7, depth: 0.45 }, '#d8c8ac')
  vase(pen, 1.58, 0.7, 3.7, ['#f6d3dc', '#ffffff', '#f2a8ba'])
}

/** The wall behind a sick-bed: window and panel. */
export function wardWall(pen: Pen, wall: Plane): void {
  wardWindow(pen, wall)
  bedPanel(pen, wall)
}

/** Its lamps, and what the window throws over the floor. */
export function wardLights(pen: Pen, room: Room): void {
  wardLamps(pen, room)
  wardLight(pen)
}
