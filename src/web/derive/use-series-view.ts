import { useStore } from 'zustand'
import { openSeriesStore } from '../open-series/use-open-series.ts'
import { openSeriesViewer, type SeriesView, type SeriesViewer } from './series-view.ts'

let open: { series: string; viewer: SeriesViewer; stop: () => void } | null = null

/** The view of the series that is open in this tab. It stays while one goes from page to page, and goes when another series is opened. */
export function seriesViewer(series: string): SeriesViewer {
  if (open?.series === series) return open.viewer
  open?.stop()
  open?.viewer.close()
  const viewer = openSeriesViewer()
  const store = openSeriesStore(series)
  let shown: unknown = null
  const follow = () => {
    const { document } = store.getState()
    if (document === null || document === shown) return
    shown = document
    const { script, file, choices } = document
    viewer.show({ script, file, choices })
  }
  open = { series, viewer, stop: store.subscribe(follow) }
  follow()
  return viewer
}

/** What a page reads of the open series: everything, or the part that it picks. */
export function useSeriesView<T>(series: string, pick: (view: SeriesView) => T): T {
  return useStore(seriesViewer(series).state, pick)
}
