import type { MouthShape } from './mouth-shape.ts'

/** A broad mouth: open, loud. */
export const wideMouth: MouthShape = { name: 'wide', width: 1.26, upper: 3.2, lower: 5, bow: 1, corners: 0.6 }
