import type { BrowShape } from './brow-shape.ts'

/** Rising and sharp-ended: heroes (剑眉). */
export const swordBrow: BrowShape = {
  name: 'sword',
  line: [
    [-28, 6.5],
    [-8, -0.5],
    [12, -7],
    [34, -10],
  ],
  width: 7.2,
  profile: (t) => (0.45 + 0.55 * Math.min(1, t * 2.6)) * (1 - Math.max(0, t - 0.6) * 2.4),
}
