import { envelope, type GestureEvaluator, halfWay, sideOf } from '../gesture.ts'
import { armTo, aside } from '../reach.ts'

/** How far the muzzle is before the wrist, u. */
const barrel = 130

/** A gun brought up to the eye's height, the other hand under it, no nearer to whom it is meant for than half way. */
export const aim: GestureEvaluator = (moment) => {
  const side = sideOf(moment.hand ?? 'right')
  const forward = halfWay(moment, 386, barrel)
  const arm = (which: 1 | -1, down: number, near: number) =>
    armTo({ wrist: aside(moment.facing, which, [4, down, forward - near]), pole: [0.9, 1, 0], hand: 'grip' })
  const [holds, under] = [arm(side, 212, 0), arm(side === 1 ? -1 : 1, 234, 14)]
  // The muzzle looks where the figure does; towards the viewer it is seen from over its barrel.
  const propTurn =
    (Math.PI / 2) * Math.sign(Math.sin(moment.facing) || 1) * Math.min(1, Math.abs(Math.sin(moment.facing)) * 1.6 + 0.1)
  const [left, right] = side === 1 ? [holds, under] : [under, holds]
  return {
    left: { ...left, propTurn },
    right: { ...right, propTurn },
    weight: envelope(moment, 0.2),
    lean: 0.03 * Math.sin(moment.facing),
  }
}
