import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { combed, hanging } from '../strands.ts'

/** Two buns high at the sides and a straight fringe: little girls, maids, herb pickers (双丫髻). */
export const doubleBuns: HairStyle = {
  name: 'double-buns',
  label: { zh: '双丫髻', en: 'double buns' },
  wornBy: { sex: 'female', ages: ['child', 'teen'], era: 'any' },
  length: 0.35,
  build: ({ part, random }) => {
    const locks: Lock[] = []
    for (const side of [-1, 1]) {
      // A short loop hangs out of each bun; a strand before each ear.
      for (const turn of [-16, 10])
        locks.push(
          hanging({
            from: [side * (104 + turn), 40],
            leave: [side * (100 + turn), 22],
            to: 60 + random.range(-10, 10),
            width: 17,
            flare: 16,
            lines: 1,
            swing: 1.3,
          }),
        )
      locks.push(
        hanging({
          from: [side * 52, 56],
          leave: [side * 74, 4],
          to: 142 + random.range(-10, 10),
          width: 17,
          flare: -4,
          lines: 1,
          forward: 4,
        }),
      )
      locks.push(combed({ from: [side * 150, -30], to: [side * 150, 30], width: 26, lift: 0.01, swing: 0 }))
    }
    locks.push(...fringe({ kind: 'straight', part, random, low: -6 }))
    return {
      hairline: [
        [0, 27],
        [40, 23],
        [62, 8],
        [76, -14],
        [88, -6],
        [104, -20],
        [140, -42],
        [180, -48],
      ],
      locks,
      balls: [-1, 1].map((side) => ({ centre: [side * 80, -138, -14] as const, radius: 41, aspect: 0.92, coils: 4 })),
      ears: true,
      shell: 1.01,
      gloss: 1,
      fringe: true,
      whorl: [180, 70],
    }
  },
}
