import { fringe } from '../fringe.ts'
import type { HairStyle } from '../hair-style.ts'
import { cropped } from '../strands.ts'

/** A shaggy fringe to the eyes: students, idols, younger brothers. */
export const maleFringe: HairStyle = {
  name: 'male-fringe',
  label: { zh: '碎刘海短发', en: 'short with a fringe' },
  wornBy: { sex: 'male', ages: ['child', 'teen', 'adult'], era: 'modern' },
  length: 0.2,
  build: ({ part, random }) => ({
    hairline: [
      [0, 27],
      [40, 24],
      [62, 10],
      [74, -24],
      [84, -8],
      [98, -8],
      [112, -34],
      [140, -44],
      [180, -54],
    ],
    locks: [...cropped({ random, reach: -50, shag: 1 }), ...fringe({ kind: 'choppy', part, random, low: -10 })],
    ears: true,
    shell: 1.02,
    gloss: 1,
    fringe: true,
    whorl: [170, 80],
  }),
}
