import type { GestureEvaluator } from '../gesture.ts'

/** The arms do what the pose does. */
export const rest: GestureEvaluator = () => ({ left: null, right: null, weight: 0, lean: 0 })
