import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { combed } from '../strands.ts'

/** Cut round a bowl: small children. */
export const childBowl: HairStyle = {
  name: 'child-bowl',
  label: { zh: '锅盖头', en: 'bowl cut' },
  wornBy: { sex: 'both', ages: ['child'], era: 'modern' },
  length: 0.2,
  build: ({ random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 16; i++) {
      const azimuth = 66 + (228 * i) / 15
      locks.push(
        combed({
          from: [azimuth, 62],
          to: [azimuth + random.range(-3, 3), -24 + random.range(-3, 3)],
          width: 36,
          lift: 0.1,
          lines: 1,
          swing: 0.4,
          profile: (t) => Math.min(1, 0.15 + t * 2.4) * (t < 0.86 ? 1 : Math.max(0, (1 - t) / 0.14) ** 0.5),
        }),
      )
    }
    locks.push(...fringe({ kind: 'straight', part: 0, random, low: -6 }))
    return {
      hairline: [
        [0, 26],
        [40, 22],
        [64, 8],
        [80, -12],
        [110, -22],
        [140, -36],
        [180, -40],
      ],
      locks,
      ears: true,
      shell: 1.07,
      gloss: 1,
      fringe: true,
      whorl: [180, 84],
    }
  },
}
