import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { secondsFromFrames } from '#core'
import { useSeriesView } from '../../derive/use-series-view.ts'
import { studio } from '../../server/studio.ts'
import type { EpisodeRow } from './episode-card.tsx'

/** The episodes of the script as it is now, each with its finished file; those made earlier and since cut are left out. */
export function useEpisodeRows(series: string) {
  const reels = useSeriesView(series, (view) => view.reels)
  const head = useSeriesView(series, (view) => view.head)
  const made = useQuery({
    queryKey: ['episodes', series],
    queryFn: ({ signal }) => studio.listEpisodes({ series }, { signal }),
  })
  const rows = useMemo(
    () =>
      (head?.episodes ?? []).flatMap((id): EpisodeRow[] => {
        const reel = reels.get(id)
        if (reel === undefined) return []
        const files = made.data?.filter((one) => one.id === id) ?? []
        const largest = files.toSorted((a, b) => b.width - a.width)[0] ?? null
        const { number, title } = reel.episode
        const { length, rate } = reel.timeline
        return [{ id, number, title, seconds: secondsFromFrames(length, rate), made: largest }]
      }),
    [head, reels, made.data],
  )
  return { rows, reels, head, made }
}
