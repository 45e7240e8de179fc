import type { BrowShape } from './brow-shape.ts'

/** Close over the eye and level: brooding. */
export const lowBrow: BrowShape = {
  name: 'low',
  line: [
    [-30, 8],
    [-9, 5.5],
    [12, 3.5],
    [33, 5],
  ],
  width: 7.6,
  profile: (t) => (0.5 + 0.5 * Math.min(1, t * 3)) * (1 - Math.max(0, t - 0.6) * 2),
}
