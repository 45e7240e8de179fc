import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Reel } from '../derive/reel.ts'
import { openedSeries, useSeriesView } from '../derive/use-series-view.ts'
import { painters } from '../picture/house-painters.ts'
import { studio } from '../server/studio.ts'
import { createRecordingShelf } from '../sound/recording-shelf.ts'
import { createSoundtrack, type Soundtrack } from '../sound/soundtrack.ts'
import type { VoiceShelf } from '../sound/voice-shelf.ts'
import { createProjector, type Projector } from './projector.ts'
import { widthMemory } from './width-memory.ts'

export interface Playback {
  /** Null while the series is opened, or when it has no such episode. */
  reel: Reel | null
  projector: Projector
  soundtrack: Soundtrack
  voices: VoiceShelf
}

/** An episode of the open series, ready to be played: its pictures and its sound follow every edit. */
export function usePlayback(series: string, episode: string | null): Playback {
  const { voices } = openedSeries(series)
  const reel = useSeriesView(series, ({ reels }) => (episode === null ? null : (reels.get(episode) ?? null)))
  const title = useSeriesView(series, ({ head }) => head?.title ?? '')
  const language = useSeriesView(series, ({ head }) => head?.language ?? 'zh')
  const loudness = useSeriesView(series, ({ head }) => head?.loudness ?? 'short-video')
  const [{ projector, soundtrack }] = useState(() => startPlayback(voices))
  useEffect(() => {
    // Not by way of a rendered page: the picture of an edit is on its way before the board and the inspector are drawn anew.
    const { viewer } = openedSeries(series)
    const show = () => {
      const { reels, designs } = viewer.state.getState()
      const now = episode === null ? undefined : reels.get(episode)
      if (now !== undefined) projector.load(now, designs)
    }
    show()
    return viewer.state.subscribe(show)
  }, [projector, series, episode])
  const seen = useStore(projector.state, (state) => state.seen)
  useEffect(() => {
    // The picture first: voices and mix take the same processor.
    if (reel === null || !seen) return
    voices.want(reel.lines)
    const load = () => {
      const { wanted, done } = voices.state.getState()
      soundtrack.load(reel, { title, language, loudness, complete: done >= wanted })
    }
    load()
    return voices.state.subscribe(load)
  }, [voices, soundtrack, reel, seen, title, language, loudness])
  useEffect(
    () => () => {
      projector.close()
      soundtrack.close()
    },
    [projector, soundtrack],
  )
  return { reel, projector, soundtrack, voices }
}

const recording = createRecordingShelf(studio)

function startPlayback(voices: VoiceShelf): { projector: Projector; soundtrack: Soundtrack } {
  const soundtrack = createSoundtrack({
    samples: (key) => voices.samples(key),
    recording,
    isSpoken: (key) => voices.isSpoken(key),
    openAudio: () => new AudioContext({ latencyHint: 'playback' }),
    startWorker: () => new Worker(new URL('../sound/mix-worker.ts', import.meta.url), { type: 'module', name: 'mix' }),
  })
  const projector = createProjector({
    painters: painters(),
    now: () => performance.now(),
    nextPaint(run) {
      const id = requestAnimationFrame(run)
      return () => cancelAnimationFrame(id)
    },
    wait(milliseconds, run) {
      const id = setTimeout(run, milliseconds)
      return () => clearTimeout(id)
    },
    widthMemory,
    onPlay: (seconds, speed) => soundtrack.play(seconds, speed),
    onStop: () => soundtrack.stop(),
  })
  return { projector, soundtrack }
}
