import { useStore } from 'zustand'
import { openSeriesStore } from '../open-series/use-open-series.ts'
import { letterText } from '../picture/house-painters.ts'
import { studio } from '../server/studio.ts'
import { createVoiceShelf, type VoiceShelf } from '../sound/voice-shelf.ts'
import { writtenIn } from './reel.ts'
import { openSeriesViewer, type SeriesView, type SeriesViewer } from './series-view.ts'
import { createTakeShelf } from './take-shelf.ts'

let open: { series: string; viewer: SeriesViewer; voices: VoiceShelf; stop: () => void } | null = null

/** The view of the series that is open in this tab, and its voices. They stay while one goes from page to page, and go when another series is opened. */
export function openedSeries(series: string): { viewer: SeriesViewer; voices: VoiceShelf } {
  if (open?.series === series) return open
  open?.stop()
  const viewer = openSeriesViewer()
  const store = openSeriesStore(series)
  let shown: unknown = null
  let lettered = ''
  const follow = () => {
    const { document } = store.getState()
    if (document === null || document === shown) return
    shown = document
    const { script, file, choices } = document
    viewer.show({ script, file, choices })
    if (script !== lettered) letterText(script)
    lettered = script
    letterText(JSON.stringify(choices))
  }
  const voices = createVoiceShelf({ studio, onHeard: (heard) => viewer.hear(heard) })
  const wantTakes = createTakeShelf({
    read: (take) => studio.readTake({ series, take }),
    onFound: (take, recipe) => viewer.find(take, recipe),
  })
  const unfollow = store.subscribe(follow)
  // What the board writes by itself: cards, numbers in words.
  const unletter = viewer.state.subscribe(({ head, reels }, before) => {
    if (head !== null && head !== before.head) wantTakes(head.picks)
    for (const [id, reel] of reels) if (before.reels.get(id) !== reel) letterText(writtenIn(reel))
  })
  const stop = () => {
    unfollow()
    unletter()
    viewer.close()
    voices.close()
  }
  open = { series, viewer, voices, stop }
  follow()
  return open
}

/** What a page reads of the open series: everything, or the part that it picks. */
export function useSeriesView<T>(series: string, pick: (view: SeriesView) => T): T {
  return useStore(openedSeries(series).viewer.state, pick)
}
