import { envelope, type GestureEvaluator } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** Warded off: a blade held across before the face, or both forearms. */
export const block: GestureEvaluator = (moment) => {
  const way = Math.sin(moment.facing) >= 0 ? 1 : -1
  const arm = (near: number, down: number, hand: 'grip' | 'fist') => ({
    ...armTo({ wrist: [near, down, 300], pole: [0.9, 1, 0], hand }),
    propTurn: way * 0.5,
  })
  const blade = moment.hand !== undefined
  const [left, right] = [arm(-10, blade ? 200 : 90, 'fist'), arm(20, blade ? 200 : 120, 'fist')]
  return {
    left: blade && moment.hand === 'right' ? null : left,
    right: blade && moment.hand === 'left' ? null : right,
    weight: envelope(moment, 0.16),
    lean: -0.05 * Math.sin(moment.facing),
  }
}
