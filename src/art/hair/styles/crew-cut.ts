import type { HairStyle, Lock } from '../hair-style.ts'
import { combed } from '../strands.ts'

/** Cropped and upright: soldiers, workers, hard men. */
export const crewCut: HairStyle = {
  name: 'crew-cut',
  label: { zh: '寸头', en: 'crew cut' },
  wornBy: { sex: 'male', ages: ['teen', 'adult', 'middle', 'elder'], era: 'modern' },
  length: 0.05,
  build: ({ random }) => {
    // An uneven brush of short ends: a row of equal ones is a crown.
    const locks: Lock[] = Array.from({ length: 26 }, (_, i) => {
      const azimuth = -54 + (108 * i) / 25 + random.range(-2, 2)
      const front = 31 - Math.max(0, Math.abs(azimuth) - 40) * 0.9
      return combed({
        from: [azimuth * 0.96, front + random.range(10, 17)],
        to: [azimuth + random.range(-3, 3), front + random.range(-3.5, 1.5)],
        width: 9 + random.range(-1, 3),
        lift: 0.012,
        lines: 0,
        swing: 0,
      })
    })
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
        [140, -44],
        [180, -54],
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
