import type { EyeShape } from './eye-shape.ts'

/** The brow bone lies heavy on the lid: experience, menace. */
export const hoodedEye: EyeShape = {
  name: 'hooded',
  upper: [
    [-27, 6],
    [-20, -5.5],
    [-4, -10.5],
    [13, -8],
    [29, 1],
  ],
  lower: [
    [-27, 6],
    [-13, 11],
    [5, 12],
    [20, 8],
    [29, 1],
  ],
  crease: 4,
  lift: -0.5,
  weight: 1.15,
}
