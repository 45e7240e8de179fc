import { envelope, type GestureEvaluator } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** Hands folded before the waist. */
export const clasp: GestureEvaluator = (moment) => {
  const left = armTo({ wrist: [10, 566, 138], pole: [1, 0.4, -0.3], hand: 'relaxed' })
  const right = armTo({ wrist: [-6, 560, 150], pole: [1, 0.4, -0.3], hand: 'relaxed' })
  return { left, right, weight: envelope(moment), lean: 0 }
}
