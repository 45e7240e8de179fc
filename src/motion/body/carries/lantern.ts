import { armTo } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** Low before the body on its pole, swinging a little with the step. */
export const carryLantern: CarryEvaluator = ({ seconds, facing, side, pose }) => {
  const arm = armTo({ wrist: [128, 560, 190], pole: [0.8, 0.6, -0.8], hand: 'grip' })
  const swing = (pose === 'walk' || pose === 'run' ? 0.07 : 0.02) * Math.sin(seconds * 4)
  return { ...arm, propTurn: 0.26 * Math.sin(facing) + side * 0.2 * Math.cos(facing) + swing }
}
