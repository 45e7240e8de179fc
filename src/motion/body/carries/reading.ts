import { armTo } from '../reach.ts'
import type { CarryEvaluator } from './carry.ts'

/** At the chest, its face to the reader: letters, photographs, books, a phone that is looked at. */
export const carryReading: CarryEvaluator = ({ seconds, facing, side }) => {
  const arm = armTo({
    wrist: [84, 452 + 2 * Math.sin(seconds * 1.3), 196],
    pole: [0.8, 1, -0.3],
    hand: 'grip',
  })
  return { ...arm, propTurn: 0.3 * Math.sin(facing) - side * 0.12 * Math.cos(facing) }
}
