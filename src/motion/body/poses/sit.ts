import { sitDrop } from '#art'
import { armAtRest, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'

/** On a chair: thighs level, shins straight down, hands on the lap. */
export const sit: PoseEvaluator = ({ seconds, facing }) => {
  const side = Math.sin(facing)
  const ease = Math.sin(seconds * 0.5)
  const arm = {
    ...armAtRest,
    hand: 'relaxed' as const,
    shoulder: 0.14,
    swing: 0.3,
    elbow: 1.02,
    turn: 1.25,
    wrist: 0.1,
    depth: 'front' as const,
  }
  return {
    body: { ...bodyAtRest, yaw: facing, lean: -0.03 * side + 0.008 * ease, bend: 0.02, drop: sitDrop },
    arms: { left: arm, right: { ...arm, elbow: 1.1, turn: 1.05 } },
    legs: {
      left: legOf(facing, 1, { flex: 1.5, bend: 1.5, out: 0.1 }),
      right: legOf(facing, -1, { flex: 1.5, bend: 1.58, out: 0.12 }),
    },
    stance: 'sit',
    roll: 0,
  }
}
