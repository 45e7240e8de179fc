import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** The arm out to the viewer's side of what the figure faces, one finger. */
export const point: GestureEvaluator = (moment) => {
  const arm = armTo({ wrist: [60, 270, 420], pole: [0.7, 1, 0], hand: 'point', foreshorten: 0.1 })
  return oneArm(moment, arm, 0.03 * Math.sin(moment.facing), 'facing', 0.2)
}
