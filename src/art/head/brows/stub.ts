import type { BrowShape } from './brow-shape.ts'

/** Short, thick and blunt: a fighter, a child, an old soldier. */
export const stubBrow: BrowShape = {
  name: 'stub',
  line: [
    [-20, 0],
    [-8, -4.5],
    [5, -6],
    [18, -4],
  ],
  width: 9.5,
  profile: (t) => Math.min(1, 0.55 + t * 2.2) * (1 - Math.max(0, t - 0.72) * 2),
}
