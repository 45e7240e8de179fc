import type { MouthShape } from './mouth-shape.ts'

/** A line: reserve, severity. */
export const thinMouth: MouthShape = {
  name: 'thin',
  width: 1.12,
  upper: 1.6,
  lower: 2.2,
  bow: 0.3,
  corners: -0.6,
  colour: 0.6,
}
