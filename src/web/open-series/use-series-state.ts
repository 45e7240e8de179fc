import { useQuery } from '@tanstack/react-query'
import type { RunSize } from '#studio/client'
import { studio } from '../server/studio.ts'

/**
 * What of the saved series is made and what is to be made, worked out by the studio after each save.
 * @param revision number of the saved revision; null while it is not to be asked
 * @param part of what size, and of which episodes (`1,3,5-7`); left out, all of them in full size
 */
export function useSeriesState(
  series: string,
  revision: number | null,
  { size = 'full', episodes = null }: { size?: RunSize; episodes?: string | null } = {},
) {
  return useQuery({
    // Below `series`, so that it is asked again whenever something was made.
    queryKey: ['series', series, 'state', revision, size, episodes],
    queryFn: ({ signal }) => studio.readState({ series, size, ...(episodes === null ? {} : { episodes }) }, { signal }),
    enabled: revision !== null,
    placeholderData: (before) => before,
    staleTime: 60_000,
    retry: false,
  })
}
