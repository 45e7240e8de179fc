import { armAtRest, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'

/** On both knees, upright, hands before the thighs, head ready to bow. */
export const kneel: PoseEvaluator = ({ seconds, facing }) => {
  const side = Math.sin(facing)
  const arm = {
    ...armAtRest,
    hand: 'relaxed' as const,
    shoulder: 0.1,
    swing: 0.28,
    elbow: 0.62,
    turn: 1.0,
    depth: 'front' as const,
  }
  return {
    body: { ...bodyAtRest, yaw: facing, lean: 0.03 * side, bend: 0.05 + 0.01 * Math.sin(seconds), drop: 436 },
    arms: { left: arm, right: arm },
    legs: {
      left: legOf(facing, 1, { flex: 0.16, bend: 1.68, out: 0.08, foot: 2.6 }),
      right: legOf(facing, -1, { flex: 0.16, bend: 1.68, out: 0.08, foot: 2.6 }),
    },
    stance: 'kneel',
    roll: 0,
  }
}
