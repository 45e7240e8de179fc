import type { HairStyle, Lock } from '../hair-style.ts'
import { bandProfile, hanging } from '../strands.ts'

/** Half gathered in a top-knot, the rest to the back: gentlemen, immortals, princes (束发). */
export const ancientTopknot: HairStyle = {
  name: 'ancient-topknot',
  label: { zh: '束发披肩', en: 'top-knot and long hair' },
  wornBy: { sex: 'male', ages: ['teen', 'adult', 'middle'], era: 'ancient' },
  length: 0.9,
  build: ({ random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 13; i++) {
      const azimuth = 100 + (160 * i) / 12
      locks.push(
        hanging({
          from: [azimuth, 60],
          leave: [azimuth, -12],
          to: 480 + random.range(-30, 40),
          width: 48,
          flare: 4,
          lines: 2,
          profile: bandProfile,
        }),
      )
    }
    for (const side of [-1, 1]) {
      locks.push(
        hanging({ from: [side * 60, 50], leave: [side * 88, -4], to: 360, width: 30, flare: 2, lines: 2, forward: 6 }),
      )
      locks.push(
        hanging({
          from: [side * 26, 40],
          leave: [side * 62, 8],
          to: 190 + random.range(-14, 14),
          width: 13,
          flare: 6,
          wave: 3,
          waves: 0.8,
          lines: 1,
          forward: 6,
        }),
      )
    }
    return {
      hairline: [
        [0, 30],
        [8, 33],
        [40, 34],
        [60, 16],
        [76, -12],
        [92, -10],
        [110, -22],
        [180, -48],
      ],
      locks,
      balls: [{ centre: [0, -160, -30], radius: 30, aspect: 1, coils: 2 }],
      ears: true,
      shell: 1,
      gloss: 0.9,
      fringe: false,
      whorl: [180, 86],
    }
  },
}
