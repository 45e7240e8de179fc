import { envelope, type GestureEvaluator } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** The martial greeting: a fist in the other palm before the chest, both elbows out. */
export const cupFist: GestureEvaluator = (moment) => {
  const left = armTo({ wrist: [26, 348, 212], pole: [1, 0.45, -0.1], hand: 'salute' })
  const right = armTo({ wrist: [24, 352, 205], pole: [1, 0.45, -0.1], hand: 'fist' })
  return { left, right, weight: envelope(moment), lean: 0.03 * Math.sin(moment.facing) }
}
