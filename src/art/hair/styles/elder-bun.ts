import type { HairStyle, Lock } from '../hair-style.ts'

/** Thin hair drawn back to a small knot: grandmothers. */
export const elderBun: HairStyle = {
  name: 'elder-bun',
  label: { zh: '老年盘发', en: 'elder bun' },
  wornBy: { sex: 'female', ages: ['elder'], era: 'any' },
  length: 0.4,
  build: () => {
    const locks: Lock[] = []
    return {
      hairline: [
        [0, 36],
        [30, 36],
        [56, 22],
        [74, -8],
        [88, -4],
        [104, -20],
        [140, -42],
        [180, -48],
      ],
      locks,
      balls: [{ centre: [0, -66, -118], radius: 36, aspect: 0.85, coils: 4 }],
      ears: true,
      shell: 0.99,
      gloss: 0.5,
      fringe: false,
      whorl: [180, 40],
    }
  },
}
