import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** A soldier's salute: flat hand to the brow. */
export const salute: GestureEvaluator = (moment) => {
  const arm = armTo({ wrist: [205, 24, 60], pole: [1, 0.5, 0], hand: 'salute', turnHand: 0.25 })
  return oneArm(moment, arm, 0, 'right', 0.18)
}
