import { smoothstep } from '#core'
import { blendArms, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'
import { armTo } from '../reach.ts'
import { stand } from './stand.ts'

/** A bow from the waist with the hands folded; goes down in two thirds of a second and stays. */
export const bow: PoseEvaluator = (moment) => {
  const { seconds, facing } = moment
  const down = smoothstep(0, 0.65, seconds)
  const still = stand(moment)
  const folded = armTo({ wrist: [-22, 560, 150], pole: [0.7, 0.5, -0.4], hand: 'relaxed', depth: 'front' })
  return {
    ...still,
    body: { ...bodyAtRest, yaw: facing, bend: 0.48 * down, drop: 4, hipX: -26 * down * Math.sin(facing) },
    arms: {
      left: blendArms(still.arms.left, folded, down),
      right: blendArms(still.arms.right, folded, down),
    },
    legs: {
      left: legOf(facing, 1, { flex: 0.02, bend: 0.04, out: 0.02 }),
      right: legOf(facing, -1, { flex: 0.02, bend: 0.04, out: 0.02 }),
    },
  }
}
