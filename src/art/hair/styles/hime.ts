import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { bandProfile, hanging } from '../strands.ts'

/** Straight fringe, cheek locks cut level, the rest to the waist: the cool young lady. */
export const hime: HairStyle = {
  name: 'hime',
  label: { zh: '姬发式', en: 'hime cut' },
  wornBy: { sex: 'female', ages: ['teen', 'adult'], era: 'any' },
  length: 0.95,
  build: ({ random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 13; i++) {
      const azimuth = 98 + (164 * i) / 12
      locks.push(
        hanging({
          from: [azimuth, 72],
          leave: [azimuth, -12],
          to: 520 + random.range(-12, 12),
          width: 52,
          flare: 8,
          lines: 2,
          profile: bandProfile,
        }),
      )
    }
    for (const side of [-1, 1]) {
      locks.push(
        hanging({
          from: [side * 62, 74],
          leave: [side * 90, -2],
          to: 440,
          width: 42,
          flare: 6,
          lines: 2,
          forward: 6,
          profile: bandProfile,
        }),
      )
      locks.push(
        hanging({
          from: [side * 52, 70],
          leave: [side * 77, 0],
          to: 118,
          width: 34,
          flare: 0,
          lines: 2,
          forward: 4,
          profile: bandProfile,
          swing: 0.7,
        }),
      )
    }
    locks.push(...fringe({ kind: 'straight', part: 0, random }))
    return {
      hairline: [
        [0, 24],
        [36, 22],
        [58, 12],
        [74, -4],
        [86, -16],
        [112, -24],
        [180, -50],
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
