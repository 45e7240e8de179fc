import { envelope, type GestureEvaluator } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** Both hands bring a gun up to the eye's height. */
export const aim: GestureEvaluator = (moment) => {
  const left = armTo({ wrist: [-20, 226, 372], pole: [0.8, 1, 0], hand: 'grip' })
  const right = armTo({ wrist: [-36, 214, 400], pole: [0.8, 1, 0], hand: 'grip' })
  // The muzzle looks where the figure does; towards the viewer it is seen from over its barrel.
  const propTurn =
    (Math.PI / 2) * Math.sign(Math.sin(moment.facing) || 1) * Math.min(1, Math.abs(Math.sin(moment.facing)) + 0.1)
  return {
    left: { ...left, propTurn },
    right: { ...right, propTurn },
    weight: envelope(moment, 0.2),
    lean: 0.03 * Math.sin(moment.facing),
  }
}
