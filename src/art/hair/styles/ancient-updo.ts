import type { HairStyle, Lock } from '../hair-style.ts'
import { bandProfile, hanging } from '../strands.ts'

/** Coils piled high over a smooth front, long hair behind: ladies of the court (发髻). */
export const ancientUpdo: HairStyle = {
  name: 'ancient-updo',
  label: { zh: '古风高髻', en: 'high coils' },
  wornBy: { sex: 'female', ages: ['adult', 'middle'], era: 'ancient' },
  length: 0.9,
  build: ({ random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 11; i++) {
      const azimuth = 108 + (144 * i) / 10
      locks.push(
        hanging({
          from: [azimuth, 30],
          leave: [azimuth, -14],
          to: 500 + random.range(-24, 30),
          width: 44,
          flare: 2,
          lines: 2,
          profile: bandProfile,
        }),
      )
    }
    for (const side of [-1, 1])
      locks.push(
        hanging({
          from: [side * 48, 44],
          leave: [side * 73, 0],
          to: 170 + random.range(-10, 10),
          width: 15,
          flare: 2,
          wave: 3,
          waves: 1,
          lines: 1,
          forward: 4,
        }),
      )
    return {
      hairline: [
        [0, 30],
        [9, 34],
        [40, 33],
        [60, 16],
        [78, -10],
        [92, -8],
        [110, -22],
        [180, -48],
      ],
      locks,
      balls: [
        { centre: [-44, -158, -36], radius: 31, aspect: 1.1, coils: 3 },
        { centre: [44, -158, -36], radius: 31, aspect: 1.1, coils: 3 },
        { centre: [0, -176, -34], radius: 42, aspect: 0.95, coils: 4 },
      ],
      ears: true,
      shell: 1.02,
      gloss: 1,
      fringe: false,
      whorl: [180, 86],
    }
  },
}
