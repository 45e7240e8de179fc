import type { BrowShape } from './brow-shape.ts'

/** Short and faint, falling outwards: gentle. */
export const softBrow: BrowShape = {
  name: 'soft',
  line: [
    [-22, 0],
    [-7, -2.5],
    [9, -1.5],
    [25, 4.5],
  ],
  width: 4.8,
  profile: (t) => Math.sin(Math.PI * (0.18 + 0.8 * t)) ** 0.7,
}
