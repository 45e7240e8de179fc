import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { hanging } from '../strands.ts'

/** Long and unbound, falling over the temples: wanderers, demons, the exiled (散发). */
export const looseLong: HairStyle = {
  name: 'loose-long',
  label: { zh: '披散长发', en: 'long and unbound' },
  wornBy: { sex: 'male', ages: ['adult', 'middle'], era: 'ancient' },
  length: 0.95,
  build: ({ part, random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 14; i++) {
      const azimuth = 98 + (164 * i) / 13
      locks.push(
        hanging({
          from: [azimuth, 66],
          leave: [azimuth, -8],
          to: 400 + random.range(-90, 60),
          width: random.range(34, 50),
          flare: random.range(4, 34),
          wave: 7,
          waves: 1.1,
          phase: random.range(0, 1),
          lines: 2,
          lift: 0.09,
        }),
      )
    }
    for (const side of [-1, 1])
      for (const [from, leave, to, width] of [
        [52, 86, 330, 30],
        [44, 72, 236, 22],
        [30, 58, 150, 13],
      ] as const)
        locks.push(
          hanging({
            from: [side * from, 66],
            leave: [side * leave, 0],
            to: to + random.range(-40, 40),
            width,
            flare: random.range(2, 14),
            wave: 6,
            waves: 0.9,
            phase: random.range(0, 1),
            lines: 2,
            forward: 6,
          }),
        )
    locks.push(...fringe({ kind: 'curtain', part, random, low: -12 }))
    return {
      hairline: [
        [0, 30],
        [40, 26],
        [62, 8],
        [80, -12],
        [110, -22],
        [180, -48],
      ],
      locks,
      ears: false,
      shell: 1.04,
      gloss: 0.7,
      fringe: true,
      whorl: [180, 82],
    }
  },
}
