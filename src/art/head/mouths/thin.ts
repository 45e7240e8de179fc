import type { MouthShape } from './mouth-shape.ts'

/** A line: reserve, severity. */
export const thinMouth: MouthShape = { name: 'thin', width: 1.08, upper: 2, lower: 3, bow: 0.6, corners: -0.4 }
