import type { HairStyle, Lock } from '../hair-style.ts'
import { combedBack, cropped } from '../strands.ts'

/** Combed back from the brow: power, money, menace. */
export const slickedBack: HairStyle = {
  name: 'slicked-back',
  label: { zh: '背头', en: 'slicked back' },
  wornBy: { sex: 'male', ages: ['adult', 'middle', 'elder'], era: 'modern' },
  length: 0.15,
  build: ({ random }) => {
    const locks: Lock[] = [...cropped({ random, reach: -50 })]
    locks.push(
      ...combedBack({
        span: 62,
        front: (a) => 33 + a * 0.05 - Math.max(0, a - 48) * 0.8,
        back: 84,
        gather: 0.8,
        rise: 0.055,
        count: 10,
      }),
    )
    return {
      hairline: [
        [0, 32],
        [16, 33],
        [44, 36],
        [60, 22],
        [72, -6],
        [79, -15],
        [86, -4],
        [98, -2],
        [112, -26],
        [140, -44],
        [180, -54],
      ],
      locks,
      ears: true,
      shell: 1.01,
      gloss: 0.8,
      fringe: false,
      whorl: [180, 60],
    }
  },
}
