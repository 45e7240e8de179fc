import type { MouthShape } from './mouth-shape.ts'

/** A small bud. */
export const smallMouth: MouthShape = {
  name: 'small',
  width: 0.72,
  upper: 4.6,
  lower: 6.2,
  bow: 2.2,
  corners: 0.3,
  colour: 1.1,
}
