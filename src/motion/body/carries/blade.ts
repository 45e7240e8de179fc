import { armTo } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** Lowered at the side: the blade down, a little forward and away from the leg. */
export const carryBlade: CarryEvaluator = ({ facing, side, pose, arm }) => {
  if (pose === 'fight') return onGuard(facing)
  const hang = armTo({
    wrist: [196, 668, 46 + 60 * (arm.swing ?? 0)],
    pole: [0.6, 0.2, -1],
    hand: 'grip',
    depth: 'side',
  })
  const way = Math.sin(facing) * 0.5 + side * 0.34 * Math.cos(facing)
  return { ...hang, propTurn: Math.PI - way }
}

/** Before the body, the point towards whom the figure faces. */
function onGuard(facing: number): ReturnType<CarryEvaluator> {
  const held = armTo({ wrist: [30, 430, 215], pole: [0.8, 1, -0.2], hand: 'grip' })
  return { ...held, propTurn: 0.8 * Math.sin(facing) }
}
