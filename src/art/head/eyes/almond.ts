import type { EyeShape } from './eye-shape.ts'

/** The even, well drawn eye of a lead. */
export const almondEye: EyeShape = {
  name: 'almond',
  upper: [
    [-27, 6.5],
    [-20, -5],
    [-5, -15.5],
    [13, -14.5],
    [30, -3],
  ],
  lower: [
    [-27, 6.5],
    [-13, 13.5],
    [5, 15.5],
    [21, 10],
    [30, -3],
  ],
  crease: 9,
  lift: 0,
  weight: 1,
}
