import type { MouthShape } from './mouth-shape.ts'

/** A small bud. */
export const smallMouth: MouthShape = { name: 'small', width: 0.8, upper: 4.4, lower: 5.8, bow: 2, corners: 0.3 }
