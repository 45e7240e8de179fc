import type { MouthShape } from './mouth-shape.ts'

/** Full lips, a clear bow: glamour. */
export const fullMouth: MouthShape = { name: 'full', width: 1.02, upper: 5.8, lower: 8.2, bow: 2.4, corners: 0.4 }
