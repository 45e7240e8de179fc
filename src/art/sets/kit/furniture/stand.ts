import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'

/** A plain chest or crate, m: something to stand things on. */
export const stand = (pen: Pen, x: number, z: number, width: number, height: number, wood: string, depth = 0.4): void =>
  box(pen, { x, z, width, height, depth }, wood)
