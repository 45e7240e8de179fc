import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** The knuckles on the hip, the elbow out. */
export const handOnHipArm = armTo({ wrist: [128, 560, 26], pole: [1, 0.1, -0.55], hand: 'fist', depth: 'side' })

export const handOnHip: GestureEvaluator = (moment) => oneArm(moment, handOnHipArm, -0.02, 'right', 0.32)
