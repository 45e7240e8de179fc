import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import type { Plane } from '../paint/plane.ts'
import { monitor } from '../tech/screens.ts'

/** A screen on a wall, its middle at (u, v). */
export function wallMonitor(pen: Pen, wall: Plane, u: number, v: number): void {
  const [x, y] = wall(u, v)
  monitor(pen, x - 90, y - 50, 180, 104, '#3fb0d8')
}

/** A monitor on its cart at each side. */
export function monitorCarts(pen: Pen): void {
  const { space } = pen
  for (const [x, c] of [
    [-1.35, '#3fd08f'],
    [1.4, '#e8b84a'],
  ] as const) {
    box(pen, { x, z: 2.6, width: 0.5, height: 1.0, depth: 0.45 }, '#c4d0d4')
    const [mx, my] = space.at(x, 1.5, 2.6)
    monitor(pen, mx - 84, my - 24, 168, 120, c)
  }
}

/** What an operating table stands on. */
export function tableFoot(pen: Pen, x: number, z: number): void {
  box(pen, { x, z, width: 0.4, height: 0.56, depth: 0.4 }, '#8a989e')
}
