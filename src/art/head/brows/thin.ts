import type { BrowShape } from './brow-shape.ts'

/** Plucked to a line: severe, old fashion. */
export const thinBrow: BrowShape = {
  name: 'thin',
  line: [
    [-25, 3],
    [-7, -3.5],
    [12, -6],
    [31, -1],
  ],
  width: 3,
  profile: (t) => 1 - 0.8 * Math.max(0, t - 0.3),
}
