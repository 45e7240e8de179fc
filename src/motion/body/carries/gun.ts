import { armTo } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** Lowered before the thigh, the muzzle to the ground. */
export const carryGun: CarryEvaluator = ({ facing, side, arm }) => {
  const hang = armTo({
    wrist: [150, 640, 110 + 60 * (arm.swing ?? 0)],
    pole: [0.8, 0.2, -1],
    hand: 'grip',
    depth: 'side',
  })
  return { ...hang, propTurn: Math.PI - Math.sin(facing) * 0.5 - side * 0.12 * Math.cos(facing) }
}
