import { type FrameRate, framesFromSeconds } from '#core'
import type { Shot } from '../board.ts'

/** How long the title of the series stands over the beginning of an episode, seconds. The cut lays it there. */
export const openingSeconds = 2.2

/** Shorter lettering is not worth showing, seconds. */
const least = 0.8

/**
 * An episode's shots with their own lettering after its title: the name of the place waits until the title has gone, and stays away
 * where its shot is over too soon after that.
 */
export function afterOpening(shots: readonly Shot[], rate: FrameRate): Shot[] {
  const opening = framesFromSeconds(openingSeconds, rate)
  let begin = 0
  return shots.map((shot) => {
    const wait = opening - begin
    begin += shot.length
    if (wait <= 0 || shot.titles.length === 0) return shot
    const titles = shot.titles
      .map((title) => {
        const start = Math.max(title.start, wait)
        return { ...title, start, length: Math.min(title.length, shot.length - start) }
      })
      .filter(({ length }) => length >= framesFromSeconds(least, rate))
    return { ...shot, titles }
  })
}
