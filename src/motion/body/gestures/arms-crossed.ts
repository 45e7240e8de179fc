import { envelope, type GestureEvaluator } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** Both arms folded before the chest, one hand out of sight under the other arm. */
export const foldedArms = {
  left: armTo({ wrist: [-34, 440, 104], pole: [1, 0.75, 0.1], hand: 'behind' }),
  right: armTo({ wrist: [-30, 414, 116], pole: [1, 0.75, 0.1], hand: 'fist', turnHand: -0.2 }),
}

export const armsCrossed: GestureEvaluator = (moment) => ({ ...foldedArms, weight: envelope(moment), lean: 0 })
