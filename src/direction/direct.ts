import type { FrameRate } from '#core'
import type { Story } from '#story'
import type { Board, BoardEpisode } from './board.ts'
import { directEpisode } from './episode/direct-episode.ts'
import { createPeople } from './reading/people.ts'
import type { SpeechTiming } from './speech-timing.ts'
import type { Dress } from './staging/clothes.ts'
import { type ContinuityRecord, createContinuity, recordOf, untouched } from './staging/continuity.ts'
import type { ChooseSet } from './staging/set-for.ts'
import type { SceneWishes } from './staging/settings.ts'

export interface DirectOptions {
  chooseSet: ChooseSet
  /** Measured speech, or `estimateTiming` where nobody has spoken yet. */
  timing(lineId: string): SpeechTiming
  rate: FrameRate
  /**
   * The wardrobe's answer to words about somebody's clothes: a key, null for the usual ones, undefined where there are none such.
   * Without it all wear what they usually wear.
   */
  dress?: Dress
  /** What somebody decided about a scene, against its heading and its words; all else is derived as ever. */
  wishes?(sceneId: string): SceneWishes
}

/** Step 2 begins here: a story becomes shots. The same story and timings always give the same board. */
export function direct(story: Story, options: DirectOptions): Board {
  const director = createDirector(story, options)
  let before = untouched
  return {
    version: 1,
    title: story.title,
    language: story.language,
    genre: story.genre,
    rate: options.rate,
    episodes: story.episodes.map((_, index) => {
      const { episode, after } = director.direct(index, before)
      before = after
      return episode
    }),
  }
}

export interface Director {
  /**
   * One episode as shots. `before` is what the episode before it left behind (wounds, who stands on which side); what this one
   * leaves comes back as `after`. An episode hangs on nothing else of the others, but for the name of the next.
   */
  direct(index: number, before: ContinuityRecord): { episode: BoardEpisode; after: ContinuityRecord }
}

/** Directs a story an episode at a time, so that those which an edit does not touch need not be directed again. */
export function createDirector(story: Story, options: DirectOptions): Director {
  const people = createPeople(story)
  return {
    direct(index, before) {
      const continuity = createContinuity(before)
      const next = story.episodes[index + 1] ?? null
      const episode = directEpisode(story, story.episodes[index]!, next, people, continuity, options)
      return { episode, after: recordOf(continuity) }
    },
  }
}
