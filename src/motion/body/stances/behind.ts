import { armTo } from '../reach.ts'
import type { Stance } from './stance.ts'

const arm = armTo({ wrist: [6, 590, -112], pole: [1, 0.2, -0.6], hand: 'behind', depth: 'back' })
const higher = armTo({ wrist: [-16, 560, -118], pole: [1, 0.25, -0.5], hand: 'behind', depth: 'back' })

/** Both hands behind the back. */
export const behind: Stance = {
  id: 'behind',
  suits: ({ mood, age, sex, handsGo }) =>
    mood === 'low'
      ? 0.2
      : (age === 'elder' || handsGo === 'belt' ? 1 : sex === 'male' ? 0.7 : 0.4) * (mood === 'warm' ? 0.7 : 1),
  oneHanded: false,
  arms: () => () => ({ leading: higher, other: arm }),
}
