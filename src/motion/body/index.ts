import type { Gesture, Pose } from '#direction'
import type { GestureMoment, GestureShape } from './gesture.ts'
import { gestureLibrary } from './gesture-library.ts'
import { poseLibrary } from './pose-library.ts'
import type { BodyPosture, PoseMoment } from './posture.ts'

/** What the body does in a pose, for any facing. */
export function evaluatePose(pose: Pose, moment: PoseMoment): BodyPosture {
  return poseLibrary[pose](moment)
}

/** What the arms do in a gesture. */
export function evaluateGesture(gesture: Gesture, moment: GestureMoment): GestureShape {
  return gestureLibrary[gesture](moment)
}

export { carry, carryLibrary, gesturesWithThings } from './carries/index.ts'
export {
  type Contact,
  type ContactArm,
  type ContactMoment,
  type ContactShape,
  contactNamed,
  type PlantedFoot,
} from './contacts/index.ts'
export { reach } from './gait.ts'
export type { GestureMoment, GestureShape } from './gesture.ts'
export { envelope, handFacing } from './gesture.ts'
export { runSpeed } from './poses/run.ts'
export { walkSpeed } from './poses/walk.ts'
export type { BodyPosture, PoseMoment, StanceArms } from './posture.ts'
export { blendArms, blendLegs, blendPostures, legOf } from './posture.ts'
export { armTo } from './reach.ts'
export { stanceLibrary } from './stances/library.ts'
export type { Bearing, Stance } from './stances/stance.ts'
