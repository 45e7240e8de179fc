import type { Figure } from '../board.ts'
import { umbrellas } from '../lexicon/props.ts'

/**
 * The stick of an umbrella stands on the side that its holder turns from: in the other hand it would cross the face of whoever
 * stands before them.
 * @param facing as in `Figure`: above 0 towards the right of the picture, where somebody's own left is
 */
export function sheltered(holds: Figure['holds'], facing: number): Figure['holds'] {
  const across = facing > 0 ? 'left' : 'right'
  const held = holds[across]
  return held !== null && umbrellas.has(held) ? { left: holds.right, right: holds.left } : holds
}
