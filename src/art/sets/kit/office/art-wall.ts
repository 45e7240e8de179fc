import type { Pen } from '../base/pen.ts'
import { field, type Plane } from '../paint/plane.ts'
import { painting } from '../rooms/painting.ts'

/** Two panels on a side wall, a golden picture on the farther. */
export function artWall(pen: Pen, wood: string, wall: Plane): void {
  field(pen, wall, 0.6, 0.3, 2.0, 3.0, wood, true)
  field(pen, wall, 2.2, 0.3, 3.9, 3.0, wood, true)
  painting(pen, wall, [2.45, 1.35, 3.65, 2.35], '#3d3d48', ['#28324a', '#b8863e', '#efd9a8'], { middle: 0.5 })
}
