import { between, type GestureEvaluator, halfWay, handFacing, oneArm, sideOf } from '../gesture.ts'
import { armTo, aside } from '../reach.ts'

/** Holds something out at chest height on the flat of the hand, between the two when they stand close. */
export const give: GestureEvaluator = (moment) => {
  const arm = armTo({
    wrist: aside(moment.facing, sideOf(handFacing(moment)), [58, 404 + between(moment), halfWay(moment, 330)]),
    pole: [0.7, 1, -0.2],
    hand: 'hold-flat',
  })
  return oneArm(moment, arm, 0.04 * Math.sin(moment.facing), 'facing', 0.32)
}
