import type { MouthShape } from './mouth-shape.ts'

/** A short mouth with a lower lip that stands out: sulking, youth. */
export const poutMouth: MouthShape = {
  name: 'pout',
  width: 0.82,
  upper: 3.4,
  lower: 9.2,
  bow: 1.2,
  corners: -1.6,
  colour: 1.25,
}
