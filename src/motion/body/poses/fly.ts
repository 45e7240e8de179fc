import { bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'
import { armTo } from '../reach.ts'

/** Standing on a flying sword or on the air: one hand behind, two fingers raised, one knee lifted a little, hovering. */
export const fly: PoseEvaluator = ({ seconds, facing }) => {
  const side = Math.sin(facing)
  const hover = Math.sin(seconds * 1.9)
  return {
    body: { ...bodyAtRest, yaw: facing, lean: 0.1 * side + 0.015 * hover, bend: 0.02, drop: -70 + 14 * hover, hipX: 0 },
    arms: {
      left: armTo({ wrist: [60, 520, -110], pole: [1, 0.3, -1], hand: 'fist', depth: 'back' }),
      right: armTo({ wrist: [-4, 262, 175], pole: [0.8, 1, -0.3], hand: 'two-fingers', depth: 'front' }),
    },
    legs: {
      left: legOf(facing, 1, { flex: 0.5, bend: 0.95, out: 0.02, foot: 0.4 }),
      right: legOf(facing, -1, { flex: -0.06, bend: 0.12, out: 0.02, foot: 0.5 }),
    },
    stance: 'stride',
    roll: 0,
  }
}
