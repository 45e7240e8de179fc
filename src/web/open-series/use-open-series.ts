import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { StudioError } from '#core'
import { studio } from '../server/studio.ts'
import { openDraftShelf } from './draft-shelf.ts'
import { createOpenSeries, type OpenSeries, type RevisionKeeper, type SavedRevision } from './open-series.ts'
import { claimTabName } from './tab-name.ts'

/** Pause after the last edit before it is saved. */
const pauseMs = 1200

let tab: string | null = null
let claimed: Promise<string> | null = null

/** This tab's name is claimed once, while the first series is on its way. */
function claimTab(): Promise<string> {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  claimed ??= claimTabName({
    storage: sessionStorage,
    locks: navigator.locks,
    reloaded: loaded?.type === 'reload',
    make: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
  })
  return claimed
}

const stores = new Map<string, StoreApi<OpenSeries>>()

/** The series as this tab has it in work. It stays open when one goes to another page, so nothing is lost on the way. */
export function openSeriesStore(series: string): StoreApi<OpenSeries> {
  const known = stores.get(series)
  if (known !== undefined) return known
  const store = createOpenSeries({
    series,
    keeper: keeperOf(series),
    shelf: openDraftShelf(
      series,
      () => tab!,
      localStorage,
      () => new Date(),
    ),
    pauseMs,
    isOffline: (error) => error instanceof StudioError && error.code === 'studio.unreachable',
  })
  stores.set(series, store)
  void store.getState().open()
  return store
}

export function useOpenSeries(series: string): OpenSeries {
  const store = openSeriesStore(series)
  useEffect(() => {
    const save = () => {
      if (document.visibilityState === 'hidden') void store.getState().save()
    }
    document.addEventListener('visibilitychange', save)
    return () => {
      document.removeEventListener('visibilitychange', save)
      void store.getState().save()
    }
  }, [store])
  return useStore(store)
}

/** Tells the open series, if this one is, that somebody saved it. */
export async function noticeSave(series: string, number: number): Promise<void> {
  const open = stores.get(series)?.getState()
  if (open?.base == null || number <= open.base.number) return
  // Not reached: the next save finds the later revision by itself.
  const revision = await studio.readRevision({ series, number }).catch(() => null)
  if (revision !== null) open.notice(revision)
}

function keeperOf(series: string): RevisionKeeper {
  return {
    async read(number) {
      if (number !== undefined) return await studio.readRevision({ series, number })
      // Nothing is kept or looked up before the tab has a name of its own.
      const [{ revision }, name] = await Promise.all([studio.readSeries({ series }), claimTab()])
      tab = name
      return revision
    },
    async save({ base, document, note }) {
      try {
        const { file, script, choices } = document
        return { saved: await studio.saveRevision({ series, base, file, script, choices, note }) }
      } catch (error) {
        if (!(error instanceof StudioError) || error.code !== 'store.revision-conflict') throw error
        return { later: error.details['latest'] as SavedRevision }
      }
    },
  }
}
