import type { MouthShape } from './mouth-shape.ts'

/** A broad mouth: open, loud. */
export const wideMouth: MouthShape = {
  name: 'wide',
  width: 1.38,
  upper: 3.4,
  lower: 5.2,
  bow: 1,
  corners: 1,
  colour: 0.95,
}
