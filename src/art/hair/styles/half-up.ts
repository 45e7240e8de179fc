import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { bandProfile, hanging } from '../strands.ts'

/** Upper half tied behind, the rest loose: maidens of any age of the world. */
export const halfUp: HairStyle = {
  name: 'half-up',
  label: { zh: '半披发', en: 'half up, half down' },
  wornBy: { sex: 'female', ages: ['teen', 'adult'], era: 'any' },
  length: 0.9,
  build: ({ part, random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 13; i++) {
      const azimuth = 98 + (164 * i) / 12
      locks.push(
        hanging({
          from: [azimuth, 60],
          leave: [azimuth, -12],
          to: 470 + random.range(-30, 40),
          width: 48,
          flare: 8,
          wave: 4,
          waves: 1,
          phase: i * 0.3,
          lines: 2,
          profile: bandProfile,
        }),
      )
    }
    for (const side of [-1, 1]) {
      locks.push(
        hanging({ from: [side * 62, 66], leave: [side * 89, -2], to: 330, width: 34, flare: 4, lines: 2, forward: 8 }),
      )
      locks.push(
        hanging({
          from: [side * 44, 62],
          leave: [side * 70, 2],
          to: 180,
          width: 18,
          flare: 2,
          wave: 3,
          waves: 0.8,
          lines: 1,
          forward: 5,
        }),
      )
    }
    locks.push(...fringe({ kind: 'wisps', part, random }))
    return {
      hairline: [
        [0, 31],
        [10, 33],
        [38, 31],
        [60, 14],
        [80, -10],
        [110, -22],
        [180, -48],
      ],
      locks,
      balls: [{ centre: [0, -118, -92], radius: 30, aspect: 0.8, coils: 3 }],
      ears: false,
      shell: 1.02,
      gloss: 1,
      fringe: false,
      whorl: [180, 66],
    }
  },
}
