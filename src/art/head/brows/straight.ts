import type { BrowShape } from './brow-shape.ts'

/** Level: calm, modern. */
export const straightBrow: BrowShape = {
  name: 'straight',
  line: [
    [-27, 2],
    [-9, -1.5],
    [10, -3],
    [29, 0.5],
  ],
  width: 6,
  profile: (t) => 0.55 + 0.45 * Math.min(1, t * 4) - 0.85 * Math.max(0, t - 0.45) * 1.6,
}
