import { fringe } from '../fringe.ts'
import type { HairStyle } from '../hair-style.ts'
import { cropped, hanging } from '../strands.ts'

/** A woman's short crop with pointed side locks: officers, detectives, fighters. */
export const pixie: HairStyle = {
  name: 'pixie',
  label: { zh: '女式短发', en: 'pixie crop' },
  wornBy: { sex: 'female', ages: ['teen', 'adult', 'middle', 'elder'], era: 'modern' },
  length: 0.2,
  build: ({ part, random }) => ({
    hairline: [
      [0, 27],
      [40, 24],
      [62, 10],
      [76, -20],
      [88, -10],
      [100, -12],
      [112, -32],
      [140, -44],
      [180, -54],
    ],
    locks: [
      ...cropped({ random, reach: -50, shag: 0.7 }),
      ...[-1, 1].map((side) =>
        hanging({
          from: [side * 56, 66],
          leave: [side * 77, -4],
          to: 72,
          width: 22,
          flare: -4,
          lines: 1,
          forward: 3,
          swing: 0.5,
        }),
      ),
      ...fringe({ kind: 'swept', part, random, low: -6 }),
    ],
    ears: true,
    shell: 1.02,
    gloss: 1,
    fringe: true,
    whorl: [170, 80],
  }),
}
