import type { EyeShape } from './eye-shape.ts'

/** Long and drawn up at the outer corner: pride, allure (丹凤眼). */
export const phoenixEye: EyeShape = {
  name: 'phoenix',
  upper: [
    [-29, 8],
    [-20, -2.5],
    [-4, -11.5],
    [14, -13.5],
    [34, -9],
  ],
  lower: [
    [-29, 8],
    [-14, 12],
    [5, 12.5],
    [22, 5.5],
    [34, -9],
  ],
  crease: 6.5,
  lift: 3,
  weight: 1.08,
}
