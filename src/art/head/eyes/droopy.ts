import type { EyeShape } from './eye-shape.ts'

/** Outer corners low: gentle or tired. */
export const droopyEye: EyeShape = {
  name: 'droopy',
  upper: [
    [-26, 3],
    [-18, -9],
    [-3, -15],
    [14, -11.5],
    [29, 4.5],
  ],
  lower: [
    [-26, 3],
    [-14, 12.5],
    [4, 16],
    [20, 13.5],
    [29, 4.5],
  ],
  crease: 9,
  lift: -1.5,
  weight: 0.95,
}
