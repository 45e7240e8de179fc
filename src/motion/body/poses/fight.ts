import { bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'
import { armTo } from '../reach.ts'

/** On guard: low and wide, the leading hand out, the other at the chin, bouncing on the knees. */
export const fight: PoseEvaluator = ({ seconds, facing }) => {
  const side = Math.sin(facing)
  const bounce = Math.sin(seconds * 5.2)
  const lead = side >= 0 ? -1 : 1
  const front = armTo({ wrist: [-10, 230 + 5 * bounce, 235], pole: [0.7, 1, -0.2], hand: 'fist', depth: 'front' })
  const rear = armTo({ wrist: [10, 262 - 4 * bounce, 130], pole: [1, 0.9, -0.3], hand: 'fist', depth: 'front' })
  const wide = { flex: 0.42, bend: 0.6, out: 0.12 }
  const back = { flex: -0.28, bend: 0.42, out: 0.16, foot: 0.1 }
  return {
    body: { ...bodyAtRest, yaw: facing, lean: 0.09 * side, bend: 0.06, drop: 84 + 6 * bounce, hipX: 8 * side },
    arms: { left: lead > 0 ? front : rear, right: lead > 0 ? rear : front },
    legs: { left: legOf(facing, 1, lead > 0 ? wide : back), right: legOf(facing, -1, lead > 0 ? back : wide) },
    stance: 'stride',
    roll: 0,
  }
}
