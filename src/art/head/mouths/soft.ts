import type { MouthShape } from './mouth-shape.ts'

/** Even lips, slightly up at the corners. */
export const softMouth: MouthShape = {
  name: 'soft',
  width: 1,
  upper: 4.2,
  lower: 6,
  bow: 1.6,
  corners: 1,
  colour: 1,
}
