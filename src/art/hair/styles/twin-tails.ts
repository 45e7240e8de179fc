import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { tail } from '../strands.ts'

/** Two tails high at the sides: girls, mischief. */
export const twinTails: HairStyle = {
  name: 'twin-tails',
  label: { zh: '双马尾', en: 'twin tails' },
  wornBy: { sex: 'female', ages: ['child', 'teen'], era: 'any' },
  length: 0.6,
  build: ({ part, random }) => {
    const locks: Lock[] = []
    for (const side of [-1, 1])
      for (let i = 0; i < 5; i++)
        locks.push(
          tail({
            from: [side * 112, 40],
            rise: 22 - 3 * i,
            out: 34 + 7 * i,
            to: 190 + 26 * ((i * 2) % 4),
            spread: (i - 2) * 6,
            width: 34,
            random,
          }),
        )
    locks.push(...fringe({ kind: 'straight', part, random }))
    return {
      hairline: [
        [0, 31],
        [18, 28],
        [44, 22],
        [62, 10],
        [77, -12],
        [90, -8],
        [106, -18],
        [140, -36],
        [180, -42],
      ],
      locks,
      ears: true,
      shell: 1.01,
      gloss: 1,
      fringe: true,
      whorl: [180, 70],
    }
  },
}
