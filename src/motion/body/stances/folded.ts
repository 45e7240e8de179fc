import { foldedArms } from '../gestures/arms-crossed.ts'
import { armTo } from '../reach.ts'
import type { Stance } from './stance.ts'

const inSleeves = {
  leading: armTo({ wrist: [-12, 486, 158], pole: [1, 0.6, -0.1], hand: 'behind' }),
  other: armTo({ wrist: [-26, 470, 168], pole: [1, 0.6, -0.1], hand: 'behind' }),
}

/** The arms folded; wide sleeves are put together, the hands inside. */
export const folded: Stance = {
  id: 'folded',
  suits: ({ mood, age, handsGo }) =>
    handsGo === 'sleeves'
      ? 0.9
      : mood === 'proud'
        ? 1
        : mood === 'plain'
          ? 0.6 * (age === 'child' ? 0.4 : 1)
          : mood === 'warm'
            ? 0.4
            : 0.05,
  oneHanded: false,
  arms: (handsGo) => () => {
    if (handsGo === 'sleeves') return inSleeves
    return { leading: foldedArms.right, other: foldedArms.left }
  },
}
