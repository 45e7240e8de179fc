import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'

/** A small chest for something to stand on, m. */
export const stand = (pen: Pen, x: number, z: number, width: number, height: number, wood: string, depth = 0.4): void =>
  box(pen, { x, z, width, height, depth }, wood)
