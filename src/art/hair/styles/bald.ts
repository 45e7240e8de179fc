import type { HairStyle } from '../hair-style.ts'

/** None at all: monks, hard men, some aliens. */
export const bald: HairStyle = {
  name: 'bald',
  label: { zh: '光头', en: 'bald' },
  wornBy: { sex: 'male', ages: ['adult', 'middle', 'elder'], era: 'any' },
  length: 0,
  build: () => ({
    bare: true,
    hairline: [
      [0, -4],
      [60, -4],
      [90, -6],
      [110, -22],
      [180, -50],
    ],
    locks: [],
    ears: true,
    shell: 0.94,
    gloss: 0,
    fringe: true,
    whorl: [180, 88],
  }),
}
