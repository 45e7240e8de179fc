import { referenceLeg } from '#art'
import { ankleHeight, cycleLength, type Gait, hipHeight, legInGait } from '../gait.ts'
import { armAtRest, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'

export const walkGait: Gait = {
  reachFront: 205,
  reachBack: 245,
  contact: 0.6,
  hip: 0.966,
  bob: 0.013,
  lift: 40,
  push: 0.8,
  land: 0.3,
}

/** Ground a grown walker covers in a second at the usual pace, u. */
export const walkSpeed = cycleLength(walkGait) / 1.08

export const walk: PoseEvaluator = ({ seconds, facing, travelled, legScale = 1 }) => {
  const cycle =
    travelled === undefined
      ? (seconds * walkSpeed) / cycleLength(walkGait)
      : travelled / legScale / cycleLength(walkGait)
  const angle = cycle * Math.PI * 2
  const left = legInGait(walkGait, cycle)
  const right = legInGait(walkGait, cycle + 0.5)
  const side = Math.sin(facing)
  const front = Math.cos(facing)
  // Arms go against the legs, a little late.
  const swing = Math.cos(angle - 0.25)
  const arm = (forward: number) => ({
    ...armAtRest,
    shoulder: 0.1,
    swing: -0.02 + 0.36 * forward,
    elbow: 0.3 + 0.2 * Math.max(0, forward),
    turn: 1.3,
  })
  return {
    body: {
      ...bodyAtRest,
      yaw: facing + 0.012 * swing,
      lean: 0.035 * side + 0.014 * Math.sin(angle) * front,
      hipTilt: 0.035 * Math.sin(angle) * front,
      hipX: 0,
      drop: referenceLeg + ankleHeight - hipHeight(walkGait, cycle),
    },
    arms: { left: arm(-swing), right: arm(swing) },
    legs: { left: legOf(facing, 1, { ...left, out: 0.015 }), right: legOf(facing, -1, { ...right, out: 0.015 }) },
    stance: 'stride',
    roll: 0,
  }
}
