import { z } from 'zod'
import { momentSchema, plainObjectSchema } from './columns.ts'

/** A series as the list of series shows it. */
export const seriesRecordSchema = z.object({
  /** Given once, never changed: `s_` and twelve letters or digits, unless the creator chose another. */
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/),
  title: z.string().min(1).max(200),
  /** Number of the newest revision. */
  head: z.number().int().min(1),
  createdAt: momentSchema,
  changedAt: momentSchema,
  /** When it was put into the trash; null when it is not there. */
  removedAt: momentSchema.nullable(),
})
export type SeriesRecord = z.infer<typeof seriesRecordSchema>

/** One saved state of a series. Never changed once it is there. */
export const revisionSchema = z.object({
  series: z.string(),
  /** 1, 2, 3 … without gaps. */
  number: z.number().int().min(1),
  /** The whole text of the script. */
  script: z.string(),
  /** Name of the script's file, as the person gave it: its ending tells the dialect. */
  file: z.string().min(1).max(255),
  /** What a person chose on top of what is derived. Kept as given, also what a newer or older version of the house wrote. */
  choices: plainObjectSchema,
  at: momentSchema,
  /** What the person calls it: "before the new ending". Null for what was saved by itself. */
  note: z.string().max(500).nullable(),
})
export type Revision = z.infer<typeof revisionSchema>

/** A revision without its texts, for a list of them. */
export const revisionSummarySchema = revisionSchema.pick({
  series: true,
  number: true,
  file: true,
  at: true,
  note: true,
})
export type RevisionSummary = z.infer<typeof revisionSummarySchema>

export interface NewSeries {
  /** Left out, one is given. */
  id?: string
  title: string
  script: string
  file: string
  choices?: Record<string, unknown>
  note?: string | null
}

export interface NewRevision {
  series: string
  /** Number of the revision that the changes were made on. */
  base: number
  script: string
  /** Left out, it stays as it was. */
  file?: string
  choices: Record<string, unknown>
  note?: string | null
  /** Left out, it stays as it was. */
  title?: string
}

/** Series and all their revisions. Nothing that was saved is ever overwritten. */
export interface SeriesRepository {
  /** The new series' first revision. @throws store.series-exists when the id is taken */
  create(series: NewSeries): Promise<Revision>
  /**
   * Takes in a series from elsewhere as it is, all revisions from 1 to its head with their numbers and times.
   * @throws store.series-exists when the id is taken
   */
  adopt(series: SeriesRecord, revisions: readonly Revision[]): Promise<void>
  /** Last changed first. */
  list(which?: { removed?: boolean }): Promise<SeriesRecord[]>
  get(id: string): Promise<SeriesRecord | null>
  rename(id: string, title: string): Promise<SeriesRecord>
  /** Into the trash, and out of it. */
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** For good, with all revisions. Only what lies in the trash. */
  erase(id: string): Promise<void>
  /** A revision, the newest when no number is given; null when there is none. */
  revision(id: string, number?: number): Promise<Revision | null>
  /** Newest first; `before` is the number to go on below. At most 500 at once, 50 by default. */
  history(id: string, page?: { before?: number; limit?: number }): Promise<RevisionSummary[]>
  /**
   * Saves what was changed on the revision `base`. Saving what the head already holds gives the head back.
   * @throws store.revision-conflict when somebody saved since (details: `head`, the number of the newest)
   */
  save(revision: NewRevision): Promise<Revision>
}
