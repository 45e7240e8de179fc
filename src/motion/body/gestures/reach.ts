import { type GestureEvaluator, handFacing, oneArm, sideOf } from '../gesture.ts'
import { armTo, aside } from '../reach.ts'

/** Stretches a hand out to someone. */
export const reachOut: GestureEvaluator = (moment) => {
  const arm = armTo({
    wrist: aside(moment.facing, sideOf(handFacing(moment)), [46, 300, 440]),
    pole: [0.6, 1, 0],
    hand: 'open',
    turnHand: 0.1,
  })
  return oneArm(moment, arm, 0.06 * Math.sin(moment.facing), 'facing', 0.32)
}
