import type { EyeShape } from './eye-shape.ts'

/** Large and open: innocence, youth. */
export const roundEye: EyeShape = {
  name: 'round',
  upper: [
    [-26, 7],
    [-20, -6.5],
    [-4, -18],
    [14, -16],
    [28, -1],
  ],
  lower: [
    [-26, 7],
    [-14, 15.5],
    [4, 18.5],
    [20, 13],
    [28, -1],
  ],
  crease: 9.5,
  lift: 0,
  weight: 1,
}
