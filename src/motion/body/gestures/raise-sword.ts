import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo, besideFace } from '../reach.ts'

/** The sword lifted beside the head, its blade up and towards where the figure faces. */
export const raiseSword: GestureEvaluator = (moment) => {
  const side = moment.hand === 'left' ? 1 : -1
  const [out, forward] = besideFace(moment.facing, side, 255)
  const arm = armTo({ wrist: [out, 176, forward], pole: [1, 1, -0.3], hand: 'grip' })
  const way = Math.sin(moment.facing) + side * 0.35 * Math.max(0, Math.cos(moment.facing))
  return oneArm(moment, { ...arm, propTurn: 0.5 * way }, -0.03 * Math.sin(moment.facing), 'right', 0.32)
}
