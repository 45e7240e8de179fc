import type { EyeShape } from './eye-shape.ts'

/** A single lid, long and smooth (单眼皮): cool, modern. */
export const singleEye: EyeShape = {
  name: 'single',
  upper: [
    [-28, 7],
    [-19, -1.5],
    [-3, -10.5],
    [14, -12],
    [31, -4],
  ],
  lower: [
    [-28, 7],
    [-13, 11.5],
    [5, 13],
    [21, 8.5],
    [31, -4],
  ],
  crease: null,
  lift: 1,
  weight: 1.3,
}
