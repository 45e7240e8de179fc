import { fringe } from '../fringe.ts'
import type { HairBall, HairStyle } from '../hair-style.ts'
import { hanging } from '../strands.ts'

/** One plait laid over the shoulder: village girls, older sisters. */
export const braid: HairStyle = {
  name: 'braid',
  label: { zh: '麻花辫', en: 'plait over the shoulder' },
  wornBy: { sex: 'female', ages: ['teen', 'adult', 'middle'], era: 'any' },
  length: 0.6,
  build: ({ part, random }) => {
    const side = part >= 0 ? 1 : -1
    const balls: HairBall[] = []
    for (let i = 0; i < 9; i++)
      balls.push({
        centre: [side * (78 + (i < 3 ? i * 7 : 14) + (i % 2) * 4), 96 + i * 27, i < 2 ? -14 + i * 18 : 24],
        radius: 21 - i * 0.9,
        aspect: 0.92,
        coils: 1,
      })
    return {
      hairline: [
        [0, 28],
        [40, 24],
        [62, 9],
        [78, -14],
        [92, -12],
        [108, -24],
        [140, -44],
        [180, -52],
      ],
      locks: [
        ...fringe({ kind: 'swept', part, random }),
        ...[-1, 1].map((s) =>
          hanging({ from: [s * 50, 66], leave: [s * 72, 0], to: 104, width: 17, flare: 2, lines: 1, forward: 4 }),
        ),
        hanging({
          from: [side * 120, 20],
          leave: [side * 104, -24],
          to: 100,
          width: 46,
          flare: -6,
          lines: 2,
          swing: 0.2,
        }),
      ],
      balls,
      ears: true,
      shell: 1.02,
      gloss: 1,
      fringe: true,
      whorl: [180, 84],
    }
  },
}
