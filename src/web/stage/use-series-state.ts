import { useQuery } from '@tanstack/react-query'
import { studio } from '../server/studio.ts'

/**
 * What of the saved series is made and what is to be made, worked out by the studio after each save.
 * @param revision number of the saved revision; null while there is none
 */
export function useSeriesState(series: string, revision: number | null) {
  return useQuery({
    // Below `series`, so that it is asked again whenever something was made.
    queryKey: ['series', series, 'state', revision],
    queryFn: ({ signal }) => studio.readState({ series }, { signal }),
    enabled: revision !== null,
    placeholderData: (before) => before,
    staleTime: 60_000,
    retry: false,
  })
}
