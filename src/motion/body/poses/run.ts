import { referenceLeg } from '#art'
import { ankleHeight, cycleLength, type Gait, hipHeight, legInGait } from '../gait.ts'
import { armAtRest, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'

/** Less than half of the cycle on the ground: both feet fly between the steps. */
export const runGait: Gait = {
  reachFront: 190,
  reachBack: 285,
  contact: 0.37,
  hip: 0.948,
  bob: -0.022,
  lift: 210,
  push: 1.0,
  land: 0.05,
}

/** Ground a grown runner covers in a second, u. */
export const runSpeed = cycleLength(runGait) / 0.68

export const run: PoseEvaluator = ({ seconds, facing, travelled, legScale = 1 }) => {
  const cycle =
    travelled === undefined ? (seconds * runSpeed) / cycleLength(runGait) : travelled / legScale / cycleLength(runGait)
  const angle = cycle * Math.PI * 2
  const side = Math.sin(facing)
  const front = Math.cos(facing)
  const swing = Math.cos(angle - 0.2)
  const arm = (forward: number) => ({
    ...armAtRest,
    shoulder: 0.16,
    swing: 0.05 + 0.75 * forward,
    elbow: 1.55 + 0.25 * forward,
    turn: 1.35,
    hand: 'fist' as const,
  })
  return {
    body: {
      ...bodyAtRest,
      yaw: facing + 0.012 * swing,
      lean: 0.15 * side + 0.02 * Math.sin(angle) * front,
      bend: 0.1 * Math.abs(front),
      hipTilt: 0.03 * Math.sin(angle) * front,
      drop: referenceLeg + ankleHeight - hipHeight(runGait, cycle),
    },
    arms: { left: arm(-swing), right: arm(swing) },
    legs: {
      left: legOf(facing, 1, legInGait(runGait, cycle)),
      right: legOf(facing, -1, legInGait(runGait, cycle + 0.5)),
    },
    stance: 'stride',
    roll: 0,
  }
}
