import { z } from 'zod'
import type { SeriesDocument } from './document.ts'

/** Unsaved work, kept in this browser until the studio has it. */
const draftSchema = z.object({
  series: z.string(),
  /** The revision that it was made on. */
  base: z.number().int(),
  file: z.string(),
  script: z.string(),
  choices: z.record(z.string(), z.unknown()),
  /** ISO 8601. */
  at: z.string(),
})
export type Draft = z.infer<typeof draftSchema>

export interface DraftShelf {
  /** Keeps unsaved work. False when this browser has no room for it. */
  put(draft: { base: number; document: SeriesDocument }): boolean
  /** Takes this tab's draft away: everything in it is saved, or was thrown away by the person. */
  clear(): void
  /** What this tab had not saved, from before a reload. */
  mine(): Draft | null
  /** What other tabs of this browser left, the newest first. */
  others(): { key: string; draft: Draft }[]
  /** Takes another tab's draft away. */
  discard(key: string): void
}

/** Drafts of one series in the browser's storage; each tab keeps its own, so that two never overwrite each other's. */
export function openDraftShelf(series: string, tab: () => string, storage: Storage, now: () => Date): DraftShelf {
  const prefix = `sanbu.draft.${series}.`
  const key = () => prefix + tab()
  const read = (name: string): Draft | null => {
    const text = storage.getItem(name)
    if (text === null) return null
    try {
      return draftSchema.parse(JSON.parse(text))
    } catch {
      // Nothing that can be shown to anyone: another version's, or cut short.
      storage.removeItem(name)
      return null
    }
  }
  return {
    put({ base, document }) {
      try {
        storage.setItem(key(), JSON.stringify({ series, base, ...document, at: now().toISOString() } satisfies Draft))
        return true
      } catch {
        return false
      }
    },
    clear: () => storage.removeItem(key()),
    mine: () => read(key()),
    others() {
      const own = key()
      const names = Array.from({ length: storage.length }, (_, index) => storage.key(index)!)
      return names
        .filter((name) => name.startsWith(prefix) && name !== own)
        .flatMap((name) => {
          const draft = read(name)
          return draft === null ? [] : [{ key: name, draft }]
        })
        .sort((a, b) => b.draft.at.localeCompare(a.draft.at))
    },
    discard: (name) => storage.removeItem(name),
  }
}
