import { armTo } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** Lowered at the side: the blade down, a little forward and away from the leg. */
export const carryBlade: CarryEvaluator = ({ facing, side, arm }) => {
  const hang = armTo({
    wrist: [196, 668, 46 + 60 * (arm.swing ?? 0)],
    pole: [0.6, 0.2, -1],
    hand: 'grip',
    depth: 'side',
  })
  const way = Math.sin(facing) * 0.5 + side * 0.34 * Math.cos(facing)
  return { ...hang, propTurn: Math.PI - way }
}
