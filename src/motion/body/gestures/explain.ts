import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** An open hand before the body, weighing each point. */
export const explain: GestureEvaluator = (moment) => {
  const beat = Math.sin(moment.seconds * 4.4)
  const arm = armTo({
    wrist: [70 + 14 * beat, 470 - 18 * beat, 190],
    pole: [0.6, 1, -0.5],
    hand: 'open',
    turnHand: -0.35,
  })
  return oneArm(moment, arm, 0.012 * beat, 'facing', 0.32)
}
