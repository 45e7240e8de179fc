import type { MouthShape } from './mouth-shape.ts'

/** Corners that hang, a heavy lower lip: authority, bitterness. */
export const sternMouth: MouthShape = {
  name: 'stern',
  width: 1.14,
  upper: 2,
  lower: 5.4,
  bow: 0.4,
  corners: -4.2,
  colour: 0.85,
}
