import { fringe } from '../fringe.ts'
import type { HairStyle } from '../hair-style.ts'
import { cropped } from '../strands.ts'

/** Short back and sides under a swept top: the young man of today. */
export const shortSidePart: HairStyle = {
  name: 'short-side-part',
  label: { zh: '侧分短发', en: 'short, side parted' },
  wornBy: { sex: 'male', ages: ['teen', 'adult', 'middle'], era: 'modern' },
  length: 0.15,
  build: ({ part, random }) => ({
    hairline: [
      [0, 28],
      [40, 25],
      [62, 12],
      [74, -22],
      [84, -4],
      [98, -4],
      [112, -30],
      [140, -44],
      [180, -54],
    ],
    locks: [...cropped({ random, reach: -50 }), ...fringe({ kind: 'swept', part, random, low: -2 })],
    ears: true,
    shell: 1.0,
    gloss: 0.9,
    fringe: true,
    whorl: [part * 34, 66],
  }),
}
