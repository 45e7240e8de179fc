import type { BrowShape } from './brow-shape.ts'

/** A clear bow: elegant, used to being looked at. */
export const archedBrow: BrowShape = {
  name: 'arched',
  line: [
    [-26, 4],
    [-8, -3.5],
    [11, -8.5],
    [31, 1],
  ],
  width: 5,
  profile: (t) => 0.5 + 0.5 * Math.min(1, t * 4) - 0.9 * Math.max(0, t - 0.4) * 1.5,
}
