import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** The hand laid on the heart. */
export const handOnChest: GestureEvaluator = (moment) => {
  const arm = armTo({ wrist: [20, 372, 124], pole: [1, 0.7, -0.2], hand: 'relaxed', turnHand: -0.15 })
  return oneArm(moment, arm, 0, 'right', 0.32)
}
