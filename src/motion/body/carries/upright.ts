import { armTo } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** Held before the chest and kept level, as what spills or breaks is: cups, bottles, flowers. */
export const carryUpright: CarryEvaluator = ({ seconds, side, facing }) => {
  const arm = armTo({ wrist: [92, 442 + 2 * Math.sin(seconds * 1.1), 168], pole: [0.9, 1, -0.3], hand: 'grip' })
  return { ...arm, propTurn: -side * 0.06 * Math.cos(facing) }
}
