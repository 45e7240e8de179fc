import { envelope, type GestureEvaluator } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** Both hands bring a gun up to the eye's height. */
export const aim: GestureEvaluator = (moment) => {
  const left = armTo({ wrist: [-20, 226, 372], pole: [0.8, 1, 0], hand: 'grip' })
  const right = armTo({ wrist: [-36, 214, 400], pole: [0.8, 1, 0], hand: 'grip' })
  return { left, right, weight: envelope(moment, 0.2), lean: 0.03 * Math.sin(moment.facing) }
}
