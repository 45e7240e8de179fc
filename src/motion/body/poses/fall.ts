import { clamp } from '#core'
import { armAtRest, blendPostures, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'
import { lie } from './lie.ts'
import { stand } from './stand.ts'

/** Knocked off the feet: thrown back with flying arms, then down on the back. Lies after 0.9 s. */
export const fall: PoseEvaluator = (moment) => {
  const { seconds, facing } = moment
  const towards = Math.sin(facing) >= -0.01 ? 1 : -1
  const yaw = towards * 1.0
  const arm = { ...armAtRest, shoulder: 1.0, swing: 1.15, elbow: 0.5, turn: 1.4, hand: 'spread' as const }
  const flying = {
    body: { ...bodyAtRest, yaw, bend: 0.16, drop: 250, hipX: -60 * towards },
    arms: { left: arm, right: { ...arm, shoulder: 0.8, swing: 0.8 } },
    legs: {
      left: legOf(yaw, 1, { flex: 0.75, bend: 0.6, out: 0.05, foot: -0.2 }),
      right: legOf(yaw, -1, { flex: 0.3, bend: 0.7, out: 0.08, foot: 0.2 }),
    },
    stance: 'stride' as const,
    roll: -towards * 0.7,
  }
  const up = clamp(seconds / 0.32, 0, 1)
  if (seconds < 0.32) return blendPostures(stand({ ...moment, facing: yaw }), flying, 1 - (1 - up) ** 2)
  const down = clamp((seconds - 0.32) / 0.5, 0, 1)
  return blendPostures(flying, lie({ ...moment, facing: yaw }), down * down)
}
