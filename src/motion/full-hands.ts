import type { ArmPose } from '#art'
import type { Figure } from '#direction'
import type { BodyPosture } from './body/index.ts'

/** Both arms with what is in their hands; where they do not say how it is turned, as `before` has it. */
export function filledHands(posture: BodyPosture, holds: Figure['holds'], before = posture): BodyPosture {
  const { left, right } = posture.arms
  return {
    ...posture,
    arms: {
      left: gripping(left, holds.left, before.arms.left),
      right: gripping(right, holds.right, before.arms.right),
    },
  }
}

/** Whatever the arm does, the thing stays in the hand; a thing held out lies on the flat of it. */
function gripping(arm: ArmPose, prop: Figure['holds']['left'], { propTurn: turned }: ArmPose): ArmPose {
  if (prop === null) return arm
  const propTurn = arm.propTurn ?? turned
  return {
    ...arm,
    hand: arm.hand === 'hold-flat' ? 'hold-flat' : 'grip',
    holds: prop,
    ...(propTurn === undefined ? {} : { propTurn }),
  }
}
