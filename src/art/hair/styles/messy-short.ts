import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { combed, cropped } from '../strands.ts'

/** Never combed, standing up in tufts: street children, hotheads, inventors. */
export const messyShort: HairStyle = {
  name: 'messy-short',
  label: { zh: '蓬乱短发', en: 'short and messy' },
  wornBy: { sex: 'male', ages: ['child', 'teen', 'adult'], era: 'modern' },
  length: 0.25,
  build: ({ part, random }) => {
    const tufts: Lock[] = []
    for (let i = 0; i < 13; i++) {
      const azimuth = -168 + (336 * i) / 12
      tufts.push(
        combed({
          from: [azimuth * 0.8, 76],
          to: [azimuth + random.range(-20, 20), 30 + random.range(-14, 16)],
          width: random.range(26, 38),
          lift: 0.08,
          flick: random.range(0.12, 0.3),
          bow: random.range(-14, 14),
          lines: 1,
          swing: 0.5,
        }),
      )
    }
    return {
      hairline: [
        [0, 28],
        [40, 24],
        [62, 10],
        [74, -24],
        [84, -8],
        [98, -8],
        [112, -34],
        [140, -44],
        [180, -54],
      ],
      locks: [
        ...cropped({ random, reach: -50, shag: 1 }),
        ...tufts,
        ...fringe({ kind: 'choppy', part, random, low: -7 }),
      ],
      ears: true,
      shell: 1.03,
      gloss: 0.7,
      fringe: true,
      whorl: [160, 76],
    }
  },
}
