import type { HairStyle, Lock } from '../hair-style.ts'
import { combedBack } from '../strands.ts'

/** Cropped and upright: soldiers, workers, hard men. */
export const crewCut: HairStyle = {
  name: 'crew-cut',
  label: { zh: '寸头', en: 'crew cut' },
  wornBy: { sex: 'male', ages: ['teen', 'adult', 'middle', 'elder'], era: 'modern' },
  length: 0.05,
  build: () => {
    const locks: Lock[] = []
    locks.push(
      ...combedBack({
        span: 56,
        front: (a) => 31 - Math.max(0, a - 40) * 0.7,
        back: 62,
        gather: 1.05,
        rise: 0.015,
        count: 12,
      }),
    )
    return {
      hairline: [
        [0, 31],
        [24, 31],
        [46, 31],
        [60, 20],
        [70, -2],
        [78, -22],
        [86, -2],
        [98, 0],
        [112, -22],
        [140, -50],
        [180, -60],
      ],
      locks,
      ears: true,
      shell: 0.965,
      gloss: 0.15,
      fringe: false,
      whorl: [180, 80],
    }
  },
}
