import type { HairStyle, Lock } from '../hair-style.ts'
import { bandProfile, hanging, leafProfile } from '../strands.ts'

/** White hair in a small top-knot, thin temples, long behind: daoists, grand elders. */
export const elderTopknot: HairStyle = {
  name: 'elder-topknot',
  label: { zh: '道髻', en: 'elder top-knot' },
  wornBy: { sex: 'male', ages: ['elder', 'middle'], era: 'ancient' },
  length: 0.7,
  build: ({ random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 14; i++) {
      const azimuth = 112 + (136 * i) / 13
      locks.push(
        hanging({
          from: [azimuth, 50],
          leave: [azimuth, -14],
          // Longest down the back: beside the face long thin ends would hang like icicles.
          to: 300 - 120 * Math.abs((i - 6.5) / 6.5) ** 2 + random.range(-30, 30),
          width: random.range(26, 36),
          flare: random.range(-10, 8),
          wave: 3,
          waves: 0.7,
          phase: random.range(0, 1),
          lines: 2,
          profile: i % 3 === 1 && i > 3 && i < 10 ? leafProfile : bandProfile,
        }),
      )
    }
    for (const side of [-1, 1])
      locks.push(
        hanging({
          from: [side * 62, 30],
          leave: [side * 79, -8],
          to: 118 + random.range(-12, 12),
          width: 19,
          flare: 2,
          lines: 2,
          forward: 4,
        }),
      )
    return {
      hairline: [
        [0, 38],
        [14, 40],
        [40, 44],
        [58, 22],
        [76, -12],
        [92, -8],
        [110, -22],
        [180, -48],
      ],
      locks,
      balls: [{ centre: [0, -154, -30], radius: 27, aspect: 1, coils: 3 }],
      ears: true,
      shell: 0.98,
      gloss: 0.5,
      fringe: false,
      whorl: [180, 86],
    }
  },
}
