import type { ArmPose } from '#art'
import type { Radians, Seconds } from '#core'
import type { Pose } from '#direction'

export interface CarryMoment {
  seconds: Seconds
  facing: Radians
  /** The hand that holds it: 1 the character's left, −1 the right. */
  side: 1 | -1
  pose: Pose
  /** The arm as the pose alone has it: a walk's swing. */
  arm: ArmPose
}

/** How an arm holds a thing while nothing is done with it. */
export type CarryEvaluator = (moment: CarryMoment) => ArmPose
