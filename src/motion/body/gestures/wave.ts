import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** The hand up beside the head, to and fro. */
export const wave: GestureEvaluator = (moment) => {
  const beat = Math.sin(moment.seconds * 9)
  const arm = armTo({ wrist: [235 + 24 * beat, 110, 90], pole: [1, 1, -0.2], hand: 'spread', turnHand: -0.16 * beat })
  return oneArm(moment, arm, 0, 'facing', 0.32)
}
