import type { LocalText } from '#core'
import type { BoardEpisode } from '#direction'
import type { MakeReport } from './report.ts'

/** Every place of the story with the set that stands for it, once. */
export function setsOf(episodes: readonly BoardEpisode[]): MakeReport['sets'] {
  const sets = new Map<string, MakeReport['sets'][number]>()
  for (const { place, set, setExact } of episodes.flatMap(({ scenes }) => scenes)) {
    sets.set(`${place}\0${set}`, { place, set, exact: setExact })
  }
  return [...sets.values()]
}

export function standInWarnings(sets: MakeReport['sets']): LocalText[] {
  return sets
    .filter(({ exact }) => !exact)
    .map(({ place, set }) => ({
      zh: `场景库里没有「${place}」，用「${set}」代替`,
      en: `The set library has no "${place}"; "${set}" stands in`,
    }))
}
