import { createStore, type StoreApi } from 'zustand/vanilla'
import { StudioError } from '#core'
import { type Merge, mergeDocuments, type SeriesDocument, sameDocument } from './document.ts'
import type { Draft, DraftShelf } from './draft-shelf.ts'

/** A saved state of a series, as the studio gives it. */
export interface SavedRevision extends SeriesDocument {
  number: number
  at: string
  note: string | null
}

/** Where revisions come from and go to. */
export interface RevisionKeeper {
  /** The latest revision, or the one with this number. */
  read(number?: number): Promise<SavedRevision>
  /** Saves on top of `base`. When a later revision exists, nothing is written and that one is given back as `later`. */
  save(request: {
    base: number
    document: SeriesDocument
    note: string | null
  }): Promise<{ saved: SavedRevision } | { later: SavedRevision }>
}

export interface OpenSeries {
  series: string
  /** The latest revision that this tab knows to be saved; edits are made on it. Null while opening. */
  base: SavedRevision | null
  /** What the person sees and edits. Null while opening. */
  document: SeriesDocument | null
  /** Counts texts that came from elsewhere (another tab, a restored revision), so that editors take them over. */
  arrivals: number
  state: 'opening' | 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'failed'
  /** Why opening or saving failed, as thrown. */
  error: unknown
  /** What stands between mine and theirs while `state` is `conflict`. */
  conflict: { theirs: SavedRevision; merge: Merge } | null
  /** Unsaved work that another tab left in this browser and that differs from what is saved. */
  strays: { key: string; draft: Draft }[]
  /** True when this browser had no room for the draft: only the studio keeps it. */
  draftFailed: boolean
  /** Changes something of the document. Kept in this browser at once, saved after a pause. */
  edit(change: Partial<SeriesDocument>, note?: string | null): void
  /** Saves now what is unsaved. Resolves when that is done or given up. */
  save(): Promise<void>
  /** Somebody else saved: takes it over when nothing is unsaved here, else shows the conflict. */
  notice(revision: SavedRevision): void
  /** Ends a conflict with this document, on top of theirs. */
  settle(document: SeriesDocument, note?: string | null): void
  /** Takes over what another tab left, as an edit. */
  takeStray(key: string): void
  dropStray(key: string): void
  /** Reads again after `failed`, or to be sure. */
  open(): Promise<void>
}

export interface OpenSeriesParts {
  series: string
  keeper: RevisionKeeper
  shelf: DraftShelf
  /** Pause after the last edit before it is saved, milliseconds. */
  pauseMs: number
  /** True when an error means that the studio did not answer at all. */
  isOffline(error: unknown): boolean
}

/**
 * One series in work: the single place from which every page reads the script and the choices, and to which all of them write.
 * What is typed is on the shelf before anything else can fail; saving names the revision it was made on.
 */
export function createOpenSeries({ series, keeper, shelf, pauseMs, isOffline }: OpenSeriesParts): StoreApi<OpenSeries> {
  let timer: ReturnType<typeof setTimeout> | null = null
  let saving: Promise<void> | null = null
  /** What somebody else saved while this tab was saving: their news may come before the answer to ours. */
  let noticed: SavedRevision | null = null
  let note: string | null = null

  return createStore<OpenSeries>()((set, get) => {
    const later = (ms: number): void => {
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(() => void get().save(), ms)
    }
    const shelve = (): void => {
      const { base, document } = get()
      if (base !== null && document !== null) set({ draftFailed: !shelf.put({ base: base.number, document }) })
    }
    const collide = (theirs: SavedRevision): void => {
      const { base, document } = get()
      const merge = mergeDocuments(base!, document!, theirs)
      if (merge.textClash || merge.choiceClashes.length > 0) set({ state: 'conflict', conflict: { theirs, merge } })
      // What does not touch is put together without asking; their part of it is announced as an arrival.
      else adopt(merge.document, theirs)
    }
    const adopt = (document: SeriesDocument, base: SavedRevision): void => {
      const dirty = !sameDocument(document, base)
      const arrivals = get().arrivals + (get().document?.script === document.script ? 0 : 1)
      set({ base, document, arrivals, conflict: null, error: null, state: dirty ? 'unsaved' : 'saved' })
      if (dirty) {
        shelve()
        later(pauseMs)
      } else shelf.clear()
    }
    const saveOnce = async (): Promise<void> => {
      const { base, document, state } = get()
      if (base === null || document === null || state === 'conflict') return
      if (sameDocument(base, document)) {
        set({ state: 'saved' })
        shelf.clear()
        return
      }
      set({ state: 'saving', error: null })
      const words = note
      note = null
      try {
        const answer = await keeper.save({ base: base.number, document, note: words })
        if ('later' in answer) {
          note = words
          collide(answer.later)
          return
        }
        // The studio may write things its own way, so what was typed meanwhile is told by what was sent, not by what came back.
        adopt(mergeDocuments(document, get().document!, answer.saved).document, answer.saved)
      } catch (error) {
        note = words
        set({ state: isOffline(error) ? 'offline' : 'failed', error })
        // A studio that is just starting, or whose database is, may refuse for a moment what it takes a little later.
        if (isOffline(error) || mayRetry(error)) later(Math.max(pauseMs, 3000))
      }
    }

    return {
      series,
      base: null,
      document: null,
      arrivals: 0,
      state: 'opening',
      error: null,
      conflict: null,
      strays: [],
      draftFailed: false,
      edit(change, words = null) {
        const { document, state } = get()
        if (document === null) return
        const next = { ...document, ...change }
        if (sameDocument(next, document)) return
        if (words !== null) note = words
        set({ document: next, state: state === 'conflict' || state === 'saving' ? state : 'unsaved' })
        shelve()
        if (get().state !== 'conflict') later(pauseMs)
        else collide(get().conflict!.theirs)
      },
      async save() {
        if (timer !== null) clearTimeout(timer)
        timer = null
        if (saving !== null) {
          // One at a time: what was typed meanwhile follows on the revision that this one becomes.
          await saving
          // Somebody else waited as well, and was first.
          if (saving !== null) return get().save()
          if (get().state !== 'unsaved') return
        }
        saving = saveOnce().finally(() => {
          saving = null
          const missed = noticed
          noticed = null
          if (missed !== null) get().notice(missed)
        })
        await saving
      },
      notice(revision) {
        const { base, document, state, conflict } = get()
        if (base === null || document === null || revision.number <= (conflict?.theirs ?? base).number) return
        if (state === 'saving') noticed = revision
        else if (sameDocument(base, document)) adopt(revision, revision)
        else collide(revision)
      },
      settle(document, words = null) {
        const { conflict } = get()
        if (conflict === null) return
        if (words !== null) note = words
        adopt(document, conflict.theirs)
        later(0)
      },
      takeStray(key) {
        const stray = get().strays.find((one) => one.key === key)
        if (stray === undefined) return
        const { file, script, choices } = stray.draft
        get().edit({ file, script, choices })
        set({ arrivals: get().arrivals + 1 })
        get().dropStray(key)
      },
      dropStray(key) {
        shelf.discard(key)
        set({ strays: get().strays.filter((one) => one.key !== key) })
      },
      async open() {
        set({ state: 'opening', error: null })
        try {
          const latest = await keeper.read()
          const draft = shelf.mine()
          set({ strays: shelf.others().filter(({ draft: other }) => !sameDocument(other, latest)) })
          if (draft === null || sameDocument(draft, latest)) return adopt(latest, latest)
          const { file, script, choices } = draft
          if (draft.base === latest.number) return adopt({ file, script, choices }, latest)
          set({
            base: await keeper.read(draft.base),
            document: { file, script, choices },
            arrivals: get().arrivals + 1,
          })
          collide(latest)
        } catch (error) {
          set({ state: isOffline(error) ? 'offline' : 'failed', error })
        }
      },
    }
  })
}

function mayRetry(error: unknown): boolean {
  return error instanceof StudioError && error.retryable
}
