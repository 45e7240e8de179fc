import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CharacterDesign } from '#art'
import type { LocalText } from '#core'
import type { SpeechTiming } from '#direction'
import type { TakeRecipe } from '#series'
import type { DeriveAnswer, DeriveRequest, SeriesHead } from './protocol.ts'
import type { Reel } from './reel.ts'

/** A series as it follows from the script and the choices of this moment; kept up to date by a worker. */
export interface SeriesView {
  head: SeriesHead | null
  /** By episode id. An episode that did not change is the very same object. */
  reels: ReadonlyMap<string, Reel>
  /** By character id. */
  designs: Readonly<Record<string, CharacterDesign>>
  /** True while what is shown is behind what was typed. */
  busy: boolean
  failure: LocalText | null
}

export interface SeriesViewer {
  readonly state: StoreApi<SeriesView>
  /** Shows this source instead. While one is worked on, only the latest is kept. */
  show(source: { script: string; file: string | null; choices: unknown }): void
  /** Tells how long lines really are, by the key of the spoken request. */
  hear(heard: readonly (readonly [key: string, timing: SpeechTiming])[]): void
  /** Gives a picked take; until then its shot plays as derived. */
  find(take: string, recipe: TakeRecipe): void
  close(): void
}

type Waiting = DeriveRequest extends infer R ? (R extends DeriveRequest ? Omit<R, 'number'> : never) : never

export function createSeriesViewer(startWorker: () => Worker): SeriesViewer {
  const state = createStore<SeriesView>()(() => ({
    head: null,
    reels: new Map(),
    designs: {},
    busy: false,
    failure: null,
  }))
  const worker = startWorker()
  let number = 0
  let busy = false
  let source: Waiting | null = null
  let heard: (readonly [string, SpeechTiming])[] = []
  let found: (readonly [string, TakeRecipe])[] = []
  /** Of the answer that is on its way. */
  let pieces: Reel[] = []

  const next = () => {
    if (busy) return
    const waiting: Waiting | null =
      source ?? (heard.length > 0 ? { kind: 'heard', heard } : found.length > 0 ? { kind: 'found', found } : null)
    if (waiting === null) return
    if (waiting.kind === 'source') source = null
    else if (waiting.kind === 'heard') heard = []
    else found = []
    busy = true
    state.setState({ busy: true })
    worker.postMessage({ ...waiting, number: ++number } satisfies DeriveRequest)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<DeriveAnswer>) => {
    if (data.kind === 'reels') {
      pieces.push(...data.reels)
      return
    }
    const changed = data.kind === 'series' ? [...pieces, ...data.changed] : []
    pieces = []
    busy = data.kind === 'series' && data.more
    if (data.kind === 'failure') state.setState({ failure: data.message, busy: false })
    else state.setState((before) => ({ ...taken(before, data.head, changed), busy, failure: null }))
    next()
  })
  worker.addEventListener('error', (event) => {
    busy = false
    const message = event.message || 'the worker stopped'
    state.setState({ busy: false, failure: { zh: message, en: message } })
    next()
  })
  return {
    state,
    show(given) {
      source = { kind: 'source', ...given }
      next()
    },
    hear(more) {
      heard = [...heard, ...more]
      next()
    },
    find(take, recipe) {
      found = [...found, [take, recipe]]
      next()
    },
    close: () => worker.terminate(),
  }
}

function taken(
  before: SeriesView,
  head: SeriesHead,
  changed: readonly Reel[],
): Pick<SeriesView, 'head' | 'reels' | 'designs'> {
  const news = new Map(changed.map((reel) => [reel.episode.id, reel]))
  const reels = new Map<string, Reel>()
  for (const id of head.episodes) {
    const reel = news.get(id) ?? before.reels.get(id)
    if (reel !== undefined) reels.set(id, reel)
  }
  const designs = Object.fromEntries(head.designs.map((design) => [design.id, design]))
  const same = JSON.stringify(designs) === JSON.stringify(before.designs)
  const kept = before.head !== null && JSON.stringify(head.renamed) === JSON.stringify(before.head.renamed)
  return {
    head: kept ? { ...head, renamed: before.head!.renamed } : head,
    reels,
    designs: same ? before.designs : designs,
  }
}

/** A viewer with its own worker. */
export function openSeriesViewer(): SeriesViewer {
  return createSeriesViewer(
    () => new Worker(new URL('./derive-worker.ts', import.meta.url), { type: 'module', name: 'derive' }),
  )
}
