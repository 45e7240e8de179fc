import { legOf, type PoseEvaluator } from '../posture.ts'
import { fly } from './fly.ts'

/** Standing on a sword that flies: as one flies, with both feet on the blade, one before the other. */
export const swordFlight: PoseEvaluator = (moment) => {
  const { seconds, facing } = moment
  const flying = fly(moment)
  return {
    ...flying,
    body: { ...flying.body, drop: -205 - 14 * Math.sin(seconds * 1.9) },
    legs: {
      left: legOf(facing, 1, { flex: 0.26, bend: 0.32, out: 0.04 }),
      right: legOf(facing, -1, { flex: -0.16, bend: 0.14, out: 0.04 }),
    },
  }
}
