import { armTo, besideFace } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** Upright before the shoulder, its stick beside the face and its canopy over the head. */
export const carryUmbrella: CarryEvaluator = ({ seconds, facing, side }) => {
  const [out, forward] = besideFace(facing, side, 178)
  const arm = armTo({ wrist: [out, 398, forward + 26], pole: [0.7, 1, -0.3], hand: 'grip' })
  return { ...arm, propTurn: 0.025 * Math.sin(seconds * 0.8) }
}
