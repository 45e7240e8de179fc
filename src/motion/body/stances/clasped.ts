import { armTo } from '../reach.ts'
import type { Stance } from './stance.ts'

const under = armTo({ wrist: [10, 606, 118], pole: [1, 0.3, -0.5], hand: 'behind' })
const upper = armTo({ wrist: [12, 596, 132], pole: [1, 0.3, -0.5], hand: 'fist' })

/** One hand laid over the other before the body, low. */
export const clasped: Stance = {
  id: 'clasped',
  suits: ({ mood, sex, age }) =>
    (sex === 'female' || age === 'elder' ? 0.9 : 0.45) * (mood === 'proud' ? 0.3 : mood === 'warm' ? 1 : 0.8),
  oneHanded: false,
  arms: () => () => ({ leading: upper, other: under }),
}
