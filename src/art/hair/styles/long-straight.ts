import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { bandProfile, hanging } from '../strands.ts'

/** Straight to the breast with a swept fringe: the leading lady of a city drama. */
export const longStraight: HairStyle = {
  name: 'long-straight',
  label: { zh: '长直发', en: 'long and straight' },
  wornBy: { sex: 'female', ages: ['teen', 'adult'], era: 'modern' },
  length: 0.8,
  build: ({ part, random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 13; i++) {
      const azimuth = 100 + (160 * i) / 12
      locks.push(
        hanging({
          from: [azimuth, 72],
          leave: [azimuth, -12],
          to: 400 + random.range(-30, 40),
          width: 52,
          flare: 4,
          lines: 2,
          profile: bandProfile,
          swing: 0.9,
        }),
      )
    }
    for (const side of [-1, 1]) {
      locks.push(
        hanging({
          from: [side * 60, 74],
          leave: [side * 86, -2],
          to: 350 + random.range(-20, 20),
          width: 44,
          flare: 6,
          lines: 2,
          forward: 8,
        }),
      )
      locks.push(
        hanging({
          from: [side * 48, 72],
          leave: [side * 75, 0],
          to: 285 + random.range(-20, 20),
          width: 32,
          flare: 2,
          lines: 2,
          forward: 6,
        }),
      )
      locks.push(
        hanging({
          from: [side * 42, 66],
          leave: [side * 66, 4],
          to: 150 + random.range(-10, 14),
          width: 20,
          flare: 2,
          lines: 1,
          forward: 2,
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
        [110, -22],
        [180, -48],
      ],
      locks,
      ears: false,
      shell: 1.03,
      gloss: 1,
      fringe: true,
      whorl: [180, 84],
    }
  },
}
