import type { EyeShape } from './eye-shape.ts'

/** Low and level: cold, cunning. */
export const narrowEye: EyeShape = {
  name: 'narrow',
  upper: [
    [-28, 5],
    [-19, -4.5],
    [-4, -12.5],
    [14, -12.5],
    [31, -3.5],
  ],
  lower: [
    [-28, 5],
    [-13, 9.5],
    [5, 11.5],
    [21, 6],
    [31, -3.5],
  ],
  crease: 6,
  lift: 1,
  weight: 1,
}
