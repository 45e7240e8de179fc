import type { BrowShape } from './brow-shape.ts'

/** High at the nose and falling to the temple (八字眉): sorrow, humility, comedy. */
export const fallenBrow: BrowShape = {
  name: 'fallen',
  line: [
    [-25, -6],
    [-8, -5.5],
    [10, -0.5],
    [30, 9],
  ],
  width: 6.6,
  profile: (t) => Math.sin(Math.PI * (0.2 + 0.76 * t)) ** 0.6,
}
