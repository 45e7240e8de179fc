import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { hanging, tail } from '../strands.ts'

/** Gathered high at the back: energy, sport, a woman of arms. */
export const highPonytail: HairStyle = {
  name: 'high-ponytail',
  label: { zh: '高马尾', en: 'high ponytail' },
  wornBy: { sex: 'both', ages: ['child', 'teen', 'adult'], era: 'any' },
  length: 0.6,
  build: ({ part, random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 7; i++)
      locks.push(
        tail({
          from: [180, 52],
          rise: 46 - 3 * Math.abs(i - 3),
          out: 44 + 5 * i,
          to: 210 + 22 * ((i * 3) % 5),
          spread: (i - 3) * 9,
          width: 40,
          random,
        }),
      )
    for (const side of [-1, 1])
      locks.push(
        hanging({
          from: [side * 52, 56],
          leave: [side * 72, 0],
          to: 96 + random.range(-8, 8),
          width: 17,
          flare: 3,
          lines: 1,
          forward: 4,
        }),
      )
    locks.push(...fringe({ kind: 'swept', part, random }))
    return {
      hairline: [
        [0, 27],
        [40, 23],
        [62, 10],
        [76, -8],
        [88, -4],
        [104, -20],
        [140, -44],
        [180, -50],
      ],
      locks,
      ears: true,
      shell: 1,
      gloss: 1,
      fringe: true,
      whorl: [180, 46],
    }
  },
}
