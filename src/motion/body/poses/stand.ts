import { bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'
import { loose } from '../stances/loose.ts'

/**
 * Standing as people do: the weight on one leg, the hip out over it and the shoulders tipped back against it, the other knee
 * loose; the weight wanders slowly but stays with its leg.
 */
export const stand: PoseEvaluator = ({ seconds, facing, stance }) => {
  const side = stance?.side ?? 1
  const front = Math.cos(facing)
  const weight = side * (0.72 + 0.28 * Math.sin(seconds * 0.55 + 0.9))
  const { leading, other } = (stance?.arms ?? loose.arms('pockets'))(seconds)
  const bearing = { flex: 0.01, bend: 0.04, out: 0.035 }
  const free = { flex: 0.14, bend: 0.24, out: 0.09 }
  return {
    body: {
      ...bodyAtRest,
      yaw: facing,
      lean: -0.022 * weight * front,
      hipTilt: 0.055 * weight * front,
      hipX: 14 * weight * front,
      drop: 5,
    },
    arms: side > 0 ? { left: other, right: leading } : { left: leading, right: other },
    legs: {
      left: legOf(facing, 1, side > 0 ? bearing : free),
      right: legOf(facing, -1, side > 0 ? free : bearing),
    },
    stance: 'stand',
    roll: 0,
  }
}
