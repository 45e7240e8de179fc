import { bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'
import { armTo } from '../reach.ts'

/** How far the hip is above a standing one on the back of a horse, u of a grown body. */
const seatRise = 240

/** On horseback: knees at the horse's sides, heels down, both hands at the reins; up and down with a gallop. */
export const ride: PoseEvaluator = ({ seconds, facing, travelling }) => {
  const side = Math.sin(facing)
  const beat = Math.sin(seconds * 13) * (travelling ? 1 : 0)
  const breath = Math.sin(seconds * 1.6)
  const rein = (out: number) =>
    armTo({ wrist: [out, 505 + 10 * beat, 235], pole: [0.7, 1, -0.6], hand: 'fist', depth: 'front' })
  return {
    body: {
      ...bodyAtRest,
      yaw: facing,
      lean: side * (travelling ? 0.16 + 0.03 * beat : 0.01 * breath),
      bend: travelling ? 0.12 : 0.02,
      drop: -seatRise + 16 * beat,
    },
    arms: { left: rein(40), right: rein(26) },
    legs: {
      left: legOf(facing, 1, { flex: 0.95, bend: 0.98, out: 0.16, foot: -0.18 }),
      right: legOf(facing, -1, { flex: 0.95, bend: 0.98, out: 0.16, foot: -0.18 }),
    },
    stance: 'stride',
    roll: 0,
  }
}
