import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** A phone at the ear. */
export const phone: GestureEvaluator = (moment) => {
  const arm = armTo({ wrist: [104, 92, 66], pole: [0.75, 1, -0.1], hand: 'grip', turnHand: 0.1 })
  return oneArm(moment, arm, 0, 'right', 0.32)
}
