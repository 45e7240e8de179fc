import type { HairStyle, Lock } from '../hair-style.ts'
import { combedBack, cropped } from '../strands.ts'

/** A receding brow and thin short hair: old men. */
export const elderShort: HairStyle = {
  name: 'elder-short',
  label: { zh: '老年短发', en: 'elder short' },
  wornBy: { sex: 'male', ages: ['elder', 'middle'], era: 'modern' },
  length: 0.1,
  build: ({ random }) => {
    const locks: Lock[] = [...cropped({ random, reach: -50 })]
    locks.push(...combedBack({ span: 52, front: (a) => 38 + a * 0.12, back: 80, gather: 1.1, rise: 0.05, count: 8 }))
    return {
      hairline: [
        [0, 42],
        [14, 43],
        [40, 52],
        [56, 36],
        [70, 0],
        [79, -20],
        [86, -2],
        [98, 0],
        [112, -24],
        [140, -44],
        [180, -54],
      ],
      locks,
      ears: true,
      shell: 0.98,
      gloss: 0.35,
      fringe: false,
      whorl: [180, 70],
    }
  },
}
