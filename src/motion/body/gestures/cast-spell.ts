import { envelope, type GestureEvaluator } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** One hand presses a spell out, two fingers of the other before the lips. */
export const castSpell: GestureEvaluator = (moment) => {
  const left = armTo({ wrist: [-6, 268, 140], pole: [1, 0.8, -0.1], hand: 'two-fingers' })
  const right = armTo({ wrist: [120, 250, 390], pole: [0.7, 1, 0], hand: 'spread', foreshorten: 0.15 })
  return { left, right, weight: envelope(moment), lean: 0.05 * Math.sin(moment.facing) }
}
