import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** The sword lifted over the head. */
export const raiseSword: GestureEvaluator = (moment) => {
  const arm = armTo({ wrist: [96, -150, 80], pole: [1, 0.2, 0.4], hand: 'grip', turnHand: 0.5 })
  return oneArm(moment, arm, -0.04 * Math.sin(moment.facing), 'right', 0.32)
}
