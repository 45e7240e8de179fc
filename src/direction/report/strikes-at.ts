import { secondsFromFrames } from '#core'
import type { Board, BoardEpisode } from '../board.ts'
import { striking } from '../turning-points.ts'

/** Second at which something striking is first seen; infinite where nothing is. */
export function strikesAt(board: Board, { shots }: BoardEpisode): number {
  const at = shots.findIndex(striking)
  if (at < 0) return Number.POSITIVE_INFINITY
  return secondsFromFrames(
    shots.slice(0, at).reduce((sum, { length }) => sum + length, 0),
    board.rate,
  )
}
