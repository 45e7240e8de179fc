import { armTo } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** Hangs from a straight arm. */
export const carryBag: CarryEvaluator = ({ arm }) => {
  const hang = armTo({
    wrist: [182, 690, 20 + 70 * (arm.swing ?? 0)],
    pole: [0.4, 0.2, -1],
    hand: 'grip',
    depth: 'side',
  })
  return { ...hang, propTurn: Math.PI / 2 }
}
