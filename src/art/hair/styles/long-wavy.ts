import { fringe } from '../fringe.ts'
import type { HairStyle, Lock } from '../hair-style.ts'
import { bandProfile, hanging } from '../strands.ts'

/** Big soft waves from a side parting: glamour, experience, the rival. */
export const longWavy: HairStyle = {
  name: 'long-wavy',
  label: { zh: '大波浪长发', en: 'long and wavy' },
  wornBy: { sex: 'female', ages: ['adult', 'middle'], era: 'modern' },
  length: 0.8,
  build: ({ part, random }) => {
    const locks: Lock[] = []
    for (let i = 0; i < 11; i++) {
      const azimuth = 98 + (164 * i) / 10
      locks.push(
        hanging({
          from: [azimuth, 72],
          leave: [azimuth, -10],
          to: 380 + random.range(-40, 40),
          width: 58,
          flare: 44,
          wave: 13,
          waves: 2.2,
          phase: i * 0.37,
          lines: 3,
          profile: bandProfile,
        }),
      )
    }
    for (const side of [-1, 1]) {
      locks.push(
        hanging({
          from: [side * 64, 74],
          leave: [side * 92, -4],
          to: 340,
          width: 50,
          flare: 46,
          wave: 15,
          waves: 2.1,
          phase: 0.1,
          lines: 3,
          forward: 16,
        }),
      )
      locks.push(
        hanging({
          from: [side * 50, 72],
          leave: [side * 80, -2],
          to: 300,
          width: 40,
          flare: 30,
          wave: 15,
          waves: 1.9,
          phase: 0.55,
          lines: 2,
          forward: 14,
        }),
      )
      locks.push(
        hanging({
          from: [side * 40, 68],
          leave: [side * 70, 2],
          to: 215,
          width: 30,
          flare: 16,
          wave: 13,
          waves: 1.4,
          phase: 0.35,
          lines: 2,
          forward: 8,
        }),
      )
    }
    locks.push(...fringe({ kind: 'curtain', part, random }))
    return {
      hairline: [
        [0, 34],
        [24, 30],
        [46, 16],
        [60, 2],
        [80, -10],
        [110, -22],
        [180, -48],
      ],
      locks,
      ears: false,
      shell: 1.05,
      gloss: 1,
      fringe: true,
      whorl: [part * 34, 70],
    }
  },
}
