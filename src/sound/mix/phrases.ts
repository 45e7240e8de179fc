import { type FrameRate, framesFromSeconds } from '#core'
import type { BoardEpisode } from '#direction'

/** Shots of one scene that follow each other and that its music plays over in one phrase. */
export interface Phrase {
  /** Number of its first shot in the episode, and how many there are. */
  shot: number
  shots: number
  frames: number
}

/** Runs of shots of one scene, phrase by phrase. */
export interface Run {
  scene: string
  phrases: readonly Phrase[]
}

/** A phrase goes on to the first cut after so many seconds. */
const shortest = 7
/** What is left of a scene and is shorter belongs to the phrase before. Seconds. */
const shortestLast = 4.5

/**
 * Phrases begin on cuts. Where they begin hangs on the shots right before, not on how long the scene is: after an edit those that follow are
 * what they were, so that what is played and coded for them stays as well.
 */
export function phrasesOf({ shots }: Pick<BoardEpisode, 'shots'>, rate: FrameRate): Run[] {
  const [least, leastLast] = [shortest, shortestLast].map((seconds) => framesFromSeconds(seconds, rate)) as [
    number,
    number,
  ]
  const runs: { scene: string; phrases: Phrase[] }[] = []
  for (const [index, { scene, length }] of shots.entries()) {
    if (runs.at(-1)?.scene !== scene) runs.push({ scene, phrases: [] })
    const { phrases } = runs.at(-1)!
    const last = phrases.at(-1)
    if (last === undefined || last.frames >= least) phrases.push({ shot: index, shots: 1, frames: length })
    else join(last, { shots: 1, frames: length })
  }
  for (const { phrases } of runs) {
    const last = phrases.at(-1)!
    if (phrases.length === 1 || last.frames >= leastLast) continue
    phrases.pop()
    join(phrases.at(-1)!, last)
  }
  return runs
}

function join(phrase: Phrase, { shots, frames }: Pick<Phrase, 'shots' | 'frames'>): void {
  phrase.shots += shots
  phrase.frames += frames
}
