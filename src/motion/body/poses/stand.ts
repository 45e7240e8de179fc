import { armAtRest, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'

/** Standing as people do: the weight on one leg, the hip out over it, the other knee loose; it wanders slowly from side to side. */
export const stand: PoseEvaluator = ({ seconds, facing }) => {
  const shift = Math.sin(seconds * 0.55 + 0.9)
  const front = Math.cos(facing)
  const weight = shift * 0.5 + 0.35
  return {
    body: {
      ...bodyAtRest,
      yaw: facing,
      lean: 0.012 * weight * front,
      hipTilt: 0.042 * weight * front,
      hipX: 11 * weight * front,
      drop: 4,
    },
    arms: {
      left: { ...armAtRest, shoulder: 0.13 + 0.02 * weight, swing: 0.02 + 0.012 * Math.sin(seconds * 0.9) },
      right: {
        ...armAtRest,
        shoulder: 0.15 - 0.02 * weight,
        swing: 0.05 + 0.012 * Math.sin(seconds * 0.8 + 1),
        elbow: 0.28,
      },
    },
    legs: {
      left: legOf(facing, 1, { flex: 0.01, bend: 0.04, out: 0.035 }),
      right: legOf(facing, -1, { flex: 0.12, bend: 0.2, out: 0.07 }),
    },
    stance: 'stand',
    roll: 0,
  }
}
