import type { Pen } from '../base/pen.ts'
import { field, type Plane } from '../paint/plane.ts'
import { reflected } from '../paint/sheet.ts'
import { curtain } from '../rooms/curtain.ts'
import { sunPatch } from '../rooms/daylight.ts'
import type { Room } from '../rooms/shell.ts'
import { windowHole } from '../rooms/window.ts'
import { sky } from '../sky/sky.ts'

/** A window from near the floor to near the ceiling, drapes at both sides, a gilt pelmet. */
export function tallWindow(pen: Pen, wall: Plane, cloth: string): void {
  windowHole(pen, wall, -1.3, 0.42, 1.3, 3.5, { frame: '#4a3c3c', bars: [4, 2], thick: 0.06 })
  curtain(pen, wall, -1.75, -1.15, 0.02, 3.75, cloth)
  curtain(pen, wall, 1.15, 1.75, 0.02, 3.75, cloth)
  field(pen, wall, -1.9, 3.68, 1.9, 3.86, '#e0c28a', false)
}

/** What it throws into the room: the sun on the floor by day, and its sky once more in the polish. */
export function tallWindowLight(pen: Pen, room: Room): void {
  sunPatch(pen, [-1.6, 1.0, 4.5], [-0.6, 2.0, 0.4], 0.55, {
    x: 170,
    y: 330,
    width: 640,
    length: 1100,
    lean: 220,
    alpha: 0.2,
  })
  reflected(pen.ctx, { base: pen.space.at(0, 0, room.back)[1], reach: 360, alpha: 0.28 }, (mirror) => {
    sky({ ...pen, ctx: mirror }, { low: 960, sun: { x: 700, y: 420 } })
    mirror.clearRect(-140, 0, 450, 2000)
    mirror.clearRect(770, 0, 600, 2000)
  })
}
