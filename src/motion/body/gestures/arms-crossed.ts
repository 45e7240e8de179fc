import { envelope, type GestureEvaluator } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** Both arms folded before the chest, one hand out of sight under the other arm. */
export const armsCrossed: GestureEvaluator = (moment) => {
  const left = armTo({ wrist: [-58, 436, 122], pole: [1, 0.75, 0.1], hand: 'behind' })
  const right = armTo({ wrist: [-66, 408, 150], pole: [1, 0.75, 0.1], hand: 'relaxed' })
  return { left, right, weight: envelope(moment), lean: 0 }
}
