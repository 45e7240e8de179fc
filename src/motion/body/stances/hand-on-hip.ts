import { handOnHipArm } from '../gestures/hand-on-hip.ts'
import { armAtRest } from '../posture.ts'
import type { Stance } from './stance.ts'

/** One hand on the hip, the other arm hanging. */
export const onHip: Stance = {
  id: 'hand-on-hip',
  suits: ({ mood, age, handsGo }) =>
    mood === 'low'
      ? 0.15
      : (mood === 'proud' ? 1 : 0.6) * (age === 'elder' ? 0.4 : 1) * (handsGo === 'sleeves' ? 0.3 : 1),
  oneHanded: true,
  arms: () => (seconds) => ({
    leading: handOnHipArm,
    other: { ...armAtRest, shoulder: 0.15, swing: 0.03 + 0.012 * Math.sin(seconds * 0.8), elbow: 0.26 },
  }),
}
