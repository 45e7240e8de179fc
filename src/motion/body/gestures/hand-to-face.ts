import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** The hand at the cheek or before the mouth. */
export const handToFace: GestureEvaluator = (moment) => {
  const arm = armTo({ wrist: [78, 172, 118], pole: [0.75, 1, 0.1], hand: 'relaxed', turnHand: -0.3 })
  return oneArm(moment, arm, 0, 'right', 0.32)
}
