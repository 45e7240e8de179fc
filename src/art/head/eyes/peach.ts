import type { EyeShape } from './eye-shape.ts'

/** Half-moons that seem to smile (桃花眼): charm. */
export const peachEye: EyeShape = {
  name: 'peach',
  upper: [
    [-29, 8.5],
    [-20, -6],
    [-4, -15.5],
    [15, -11.5],
    [32, 0.5],
  ],
  lower: [
    [-29, 8.5],
    [-13, 9],
    [5, 8.5],
    [21, 6.5],
    [32, 0.5],
  ],
  crease: 8.5,
  lift: 0.5,
  weight: 1.1,
}
