import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'

type Size = readonly [width: number, height: number, depth: number, colour: string]

/** Two boxes, the upper one `shift` m to the right and back. */
const stack =
  (lower: Size, upper: Size, shift: readonly [x: number, z: number]) =>
  (pen: Pen, x: number, z: number): void => {
    const [width, height, depth, colour] = lower
    box(pen, { x, z, width, height, depth }, colour)
    const [above, tall, deep, lid] = upper
    const at = { x: x + shift[0], z: z + shift[1], y: height }
    box(pen, { ...at, width: above, height: tall, depth: deep }, lid, { contact: false })
  }

/** Cardboard boxes, one on the other. */
export const cartons = stack([0.55, 0.45, 0.5, '#b08a58'], [0.45, 0.36, 0.4, '#a57f50'], [0.03, 0.05])

/** The same of wood. */
export const crates = stack([0.5, 0.4, 0.5, '#8a6a48'], [0.42, 0.34, 0.4, '#96744e'], [0.05, 0.1])

/** Boxes of ammunition. */
export const ammoBoxes = stack([0.5, 0.36, 0.4, '#5f6a44'], [0.42, 0.28, 0.32, '#6a744c'], [0, 0.05])

/** A great crate of supplies with a box on it. */
export const cratesOfSupplies = stack([0.9, 0.8, 0.8, '#6f7a5a'], [0.7, 0.5, 0.6, '#7f6a4a'], [0.05, 0.1])
