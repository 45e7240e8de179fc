import { armAtRest } from '../posture.ts'
import type { Stance } from './stance.ts'

/** Both arms hang, the leading one bent and a little before the body, the other nearly straight. */
export const loose: Stance = {
  id: 'loose',
  suits: ({ mood, age }) => (mood === 'low' ? 0.9 : age === 'child' || age === 'teen' ? 0.9 : 0.5),
  oneHanded: true,
  arms: () => (seconds) => ({
    leading: { ...armAtRest, shoulder: 0.12, swing: 0.13 + 0.012 * Math.sin(seconds * 0.9), elbow: 0.5, turn: 0.95 },
    other: { ...armAtRest, shoulder: 0.16, swing: -0.05 + 0.012 * Math.sin(seconds * 0.8 + 1), elbow: 0.2, turn: 1.2 },
  }),
}
