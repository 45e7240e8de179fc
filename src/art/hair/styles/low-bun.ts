import { fringe } from '../fringe.ts'
import type { HairStyle } from '../hair-style.ts'
import { hanging } from '../strands.ts'

/** A knot in the nape with loose wisps: office, mothers, nurses. */
export const lowBun: HairStyle = {
  name: 'low-bun',
  label: { zh: '低盘发', en: 'low bun' },
  wornBy: { sex: 'female', ages: ['adult', 'middle'], era: 'any' },
  length: 0.5,
  build: ({ part, random }) => ({
    hairline: [
      [0, 34],
      [32, 31],
      [58, 15],
      [74, -10],
      [88, -4],
      [104, -20],
      [140, -44],
      [180, -50],
    ],
    locks: [
      ...fringe({ kind: 'curtain', part, random, low: 2 }),
      ...[-1, 1].map((side) =>
        hanging({
          from: [side * 50, 56],
          leave: [side * 71, 2],
          to: 104 + random.range(-6, 10),
          width: 13,
          flare: 2,
          wave: 5,
          waves: 1,
          lines: 1,
          forward: 3,
        }),
      ),
    ],
    balls: [{ centre: [0, 36, -112], radius: 46, aspect: 0.82, coils: 4 }],
    ears: true,
    shell: 1,
    gloss: 1,
    fringe: true,
    whorl: [180, 10],
  }),
}
