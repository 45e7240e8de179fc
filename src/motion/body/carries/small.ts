import { armTo } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** Small things, between the fingers before the chest where they are seen. */
export const carrySmall: CarryEvaluator = ({ seconds, facing, side }) => {
  const arm = armTo({ wrist: [70, 424 + 2 * Math.sin(seconds * 1.2), 190], pole: [0.8, 1, -0.3], hand: 'grip' })
  return { ...arm, propTurn: 0.15 * Math.sin(facing) - side * 0.1 * Math.cos(facing) }
}
