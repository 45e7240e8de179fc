import type { Gesture, Pose } from '#direction'
import type { GestureEvaluator, GestureMoment, GestureShape } from './gesture.ts'
import { rest } from './gestures/rest.ts'
import { stand } from './poses/stand.ts'
import { walk } from './poses/walk.ts'
import type { BodyPosture, PoseEvaluator, PoseMoment } from './posture.ts'

const poses: Partial<Record<Pose, PoseEvaluator>> = { stand, walk }
const gestures: Partial<Record<Gesture, GestureEvaluator>> = { rest }

/** What the body does in a pose, for any facing. */
export function evaluatePose(pose: Pose, moment: PoseMoment): BodyPosture {
  return (poses[pose] ?? stand)(moment)
}

/** What the arms do in a gesture. */
export function evaluateGesture(gesture: Gesture, moment: GestureMoment): GestureShape {
  return (gestures[gesture] ?? rest)(moment)
}

export type { GestureShape } from './gesture.ts'
export { walkSpeed } from './poses/walk.ts'
export type { BodyPosture, PoseMoment } from './posture.ts'
export { blendArms, blendPostures } from './posture.ts'
