import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { bandProfile, hanging } from '../strands.ts'

/** To the chin, turned in: brisk, young, a colleague. */
export const bob: HairStyle = {
  name: 'bob',
  label: { zh: '齐肩短发', en: 'bob' },
  wornBy: { sex: 'female', ages: ['child', 'teen', 'adult', 'middle'], era: 'modern' },
  length: 0.4,
  build: ({ part, random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 13; i++) {
      const azimuth = 92 + (176 * i) / 12
      locks.push(
        hanging({
          from: [azimuth, 72],
          leave: [azimuth, -8],
          to: 118 + random.range(-8, 12),
          width: 50,
          flare: -14,
          lift: 0.1,
          lines: 2,
          profile: bandProfile,
          swing: 0.8,
        }),
      )
    }
    for (const side of [-1, 1]) {
      locks.push(
        hanging({
          from: [side * 60, 74],
          leave: [side * 86, -2],
          to: 130,
          width: 44,
          flare: -10,
          lift: 0.1,
          lines: 2,
          forward: 8,
          profile: bandProfile,
          swing: 0.8,
        }),
      )
      locks.push(
        hanging({
          from: [side * 50, 72],
          leave: [side * 74, 0],
          to: 112,
          width: 30,
          flare: -6,
          lift: 0.08,
          lines: 2,
          forward: 6,
          swing: 0.7,
        }),
      )
    }
    locks.push(...fringe({ kind: 'swept', part, random }))
    return {
      hairline: [
        [0, 26],
        [40, 22],
        [62, 8],
        [80, -12],
        [110, -24],
        [180, -50],
      ],
      locks,
      ears: false,
      shell: 1.05,
      gloss: 1,
      fringe: true,
      whorl: [180, 84],
    }
  },
}
