import type { MouthShape } from './mouth-shape.ts'

/** Corners that curl up in rest: mischief, charm. */
export const curledMouth: MouthShape = {
  name: 'curled',
  width: 1.06,
  upper: 3,
  lower: 4.6,
  bow: 2.6,
  corners: 3.6,
  colour: 0.95,
}
