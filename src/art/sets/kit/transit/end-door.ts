import type { Pen } from '../base/pen.ts'
import { field, type Plane } from '../paint/plane.ts'
import { windowHole } from '../rooms/window.ts'

/** The door to the next car, `half` m to both sides, and its pane. */
export interface EndDoor {
  half: number
  height: number
  colour: string
  sunk?: boolean
  pane: readonly [half: number, foot: number, top: number]
  frame: string
  /** Of the pane's frame, m. */
  thick: number
}

export function endDoor(
  pen: Pen,
  wall: Plane,
  { half, height, colour, sunk = false, pane, frame, thick }: EndDoor,
): void {
  field(pen, wall, -half, 0, half, height, colour, sunk)
  const [wide, foot, top] = pane
  windowHole(pen, wall, -wide, foot, wide, top, { frame, bars: [1, 1], thick, sill: false })
}
