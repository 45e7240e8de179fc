import type { BrowShape } from './brow-shape.ts'

/** Heavy and full: strength. */
export const thickBrow: BrowShape = {
  name: 'thick',
  line: [
    [-29, 4],
    [-9, -2.5],
    [12, -5],
    [32, 1],
  ],
  width: 9,
  profile: (t) => (0.6 + 0.4 * Math.min(1, t * 4)) * (1 - Math.max(0, t - 0.5) * 1.7),
}
