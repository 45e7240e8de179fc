import { type GestureEvaluator, handFacing, oneArm, sideOf } from '../gesture.ts'
import { armTo, aside } from '../reach.ts'

/** The arm out to the viewer's side of what the figure faces, one finger. */
export const point: GestureEvaluator = (moment) => {
  const arm = armTo({
    wrist: aside(moment.facing, sideOf(handFacing(moment)), [52, 252, 468]),
    pole: [0.7, 0.7, -0.2],
    hand: 'point',
    foreshorten: 0.1,
  })
  return oneArm(moment, arm, 0.03 * Math.sin(moment.facing), 'facing', 0.2)
}
