import type { Figure } from '#direction'
import type { FramingRequest } from './framed.ts'
import { sizeRules } from './size-rules.ts'

/** How high the eyes of those are who are in a picture together. */
export interface EyeHeights {
  /** Some sit or kneel beside others who stand: the camera keeps to all of them instead of going along with each. */
  uneven: boolean
  /** How much lower than the tallest's, as both stand, somebody's head is, and than the middle of all heads as they are; head units. */
  below(figure: Figure): number
  belowMiddle(figure: Figure): number
  /** Most pixels per head unit at which the highest and the lowest face belong to one picture. */
  scale: number
}

/** What lies between the highest and the lowest face at most, pixels; but nobody gets so small for it that feet are seen. */
const farthest = 470
const least = sizeRules.MLS.scale

/** `sunk` tells by how much the pose takes somebody's head down, head units; `together` are two who touch. */
export function eyeHeights(
  people: readonly Figure[],
  { cast, measure }: Pick<FramingRequest, 'cast' | 'measure'>,
  sunk: (figure: Figure) => number,
  together: boolean,
): EyeHeights {
  const floors = people.map(({ character }) => measure(cast[character]!).floor)
  const tallest = Math.max(...floors)
  const uneven = together || (people.some((figure) => sunk(figure) > 0) && !people.every((figure) => sunk(figure) > 0))
  const below = (figure: Figure) => tallest - floors[people.indexOf(figure)]!
  const seen = people.map((figure) => below(figure) + (uneven ? sunk(figure) : 0))
  const [highest, lowest] = [Math.min(...seen), Math.max(...seen)]
  const middle = (highest + lowest) / 2
  return {
    uneven,
    below,
    belowMiddle: (figure) => below(figure) - middle,
    scale: people.length < 2 ? 9 : Math.max(least, farthest / Math.max(1, lowest - highest)),
  }
}
