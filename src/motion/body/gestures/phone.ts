import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** A phone at the ear. */
export const phone: GestureEvaluator = (moment) => {
  const side = moment.hand === 'left' ? 1 : -1
  const arm = armTo({ wrist: [122, 104, 56], pole: [0.75, 1, -0.1], hand: 'grip', turnHand: 0.1 })
  return oneArm(moment, { ...arm, propTurn: side * 0.2 * Math.cos(moment.facing) }, 0, 'right', 0.32)
}
