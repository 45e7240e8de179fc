import type { ArmPose } from '#art'
import type { Figure } from '#direction'
import type { BodyPosture } from './body/index.ts'

/** Both arms with what is in their hands. */
export function filledHands(posture: BodyPosture, { holds }: Figure): BodyPosture {
  const { left, right } = posture.arms
  return { ...posture, arms: { left: gripping(left, holds.left), right: gripping(right, holds.right) } }
}

/** Whatever the arm does, the thing stays in the hand; a thing held out lies on the flat of it. */
function gripping(arm: ArmPose, prop: Figure['holds']['left']): ArmPose {
  return prop === null ? arm : { ...arm, hand: arm.hand === 'hold-flat' ? 'hold-flat' : 'grip', holds: prop }
}
