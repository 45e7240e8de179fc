import { armAtRest } from '../posture.ts'
import { armTo } from '../reach.ts'
import type { HandsGo, Stance } from './stance.ts'

const leading: Readonly<Record<HandsGo, ReturnType<typeof armTo>>> = {
  pockets: armTo({ wrist: [126, 648, 52], pole: [1, 0.2, -0.75], hand: 'behind', depth: 'side' }),
  belt: armTo({ wrist: [92, 548, 104], pole: [1, 0.3, -0.6], hand: 'fist', depth: 'side' }),
  sleeves: armTo({ wrist: [-4, 520, 150], pole: [1, 0.4, -0.3], hand: 'relaxed' }),
  nowhere: armTo({ wrist: [128, 560, 26], pole: [1, 0.1, -0.55], hand: 'fist', depth: 'side' }),
}
const behindTheBack = armTo({ wrist: [-10, 560, -112], pole: [1, 0.2, -0.6], hand: 'behind', depth: 'back' })

/** One hand put away: in a pocket, behind the belt; in wide sleeves one hand before the waist, the other behind the back. */
export const putAway: Stance = {
  id: 'put-away',
  suits: ({ mood, handsGo, age }) =>
    handsGo === 'nowhere' ? 0.05 : (mood === 'low' ? 0.5 : mood === 'plain' ? 1 : 0.8) * (age === 'elder' ? 0.7 : 1),
  oneHanded: true,
  arms: (handsGo) => (seconds) => ({
    leading: leading[handsGo],
    other:
      handsGo === 'sleeves'
        ? behindTheBack
        : { ...armAtRest, shoulder: 0.15, swing: 0.05 + 0.012 * Math.sin(seconds * 0.8), elbow: 0.3 },
  }),
}
