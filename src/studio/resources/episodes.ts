import type { FeedEntry } from '../contract/episodes.ts'
import type { Handlers } from '../handlers.ts'
import { findMadeEpisodes } from '../made-episodes.ts'
import type { Studio } from '../studio.ts'
import { existingSeries } from './series.ts'

export function episodeHandlers(studio: Studio): Handlers<'listEpisodes' | 'readFeed'> {
  const { home, database } = studio
  return {
    listEpisodes: async ({ series }) =>
      (await findMadeEpisodes(home, await existingSeries(studio, series))).map(({ episode }) => episode),
    readFeed: async ({ series }) => {
      const records = series === undefined ? await database.series.list() : [await existingSeries(studio, series)]
      const made = await Promise.all(records.map((record) => findMadeEpisodes(home, record)))
      const newest = (entries: readonly FeedEntry[]) =>
        entries
          .map(({ madeAt }) => madeAt)
          .sort()
          .at(-1) ?? ''
      return made
        .map((episodes) =>
          episodes
            // Of several sizes the largest, which comes first.
            .filter(({ episode }, i) => episodes[i - 1]?.episode.id !== episode.id)
            .map(({ episode: { report, ...entry } }) => ({ ...entry, seconds: report.seconds })),
        )
        .sort((a, b) => newest(b).localeCompare(newest(a)))
        .flat()
    },
  }
}
