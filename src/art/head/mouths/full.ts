import type { MouthShape } from './mouth-shape.ts'

/** Full lips, a clear bow: glamour. */
export const fullMouth: MouthShape = {
  name: 'full',
  width: 1.04,
  upper: 6.6,
  lower: 9.6,
  bow: 2.6,
  corners: 0.4,
  colour: 1.35,
}
