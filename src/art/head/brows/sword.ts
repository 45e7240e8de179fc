import type { BrowShape } from './brow-shape.ts'

/** Rising and sharp-ended: heroes (剑眉). */
export const swordBrow: BrowShape = {
  name: 'sword',
  line: [
    [-28, 3.6],
    [-9, -1.6],
    [12, -6],
    [33, -5.5],
  ],
  width: 6.8,
  profile: (t) => (0.45 + 0.55 * Math.min(1, t * 2.6)) * (1 - Math.max(0, t - 0.6) * 2.4),
}
