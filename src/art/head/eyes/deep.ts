import type { EyeShape } from './eye-shape.ts'

/** Set deep under the brow, the fold high above a straight lid: foreign, thoughtful. */
export const deepEye: EyeShape = {
  name: 'deep',
  upper: [
    [-26, 5],
    [-19, -7.5],
    [-4, -12.5],
    [13, -11],
    [28, 1.5],
  ],
  lower: [
    [-26, 5],
    [-13, 13],
    [4, 15],
    [19, 11.5],
    [28, 1.5],
  ],
  crease: 13.5,
  lift: -0.5,
  weight: 0.9,
}
