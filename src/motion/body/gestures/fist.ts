import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** A fist clenched before the chest, trembling. */
export const fist: GestureEvaluator = (moment) => {
  const shake = Math.sin(moment.seconds * 38) * 1.6
  const arm = armTo({ wrist: [64 + shake, 380, 170], pole: [0.9, 0.9, -0.2], hand: 'fist' })
  return oneArm(moment, arm, 0, 'facing', 0.32)
}
