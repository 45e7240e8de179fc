import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { digestBytes, digestValue, StudioError } from '#core'
import type { Tables } from '../postgres/tables.ts'
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

export function createSeries(database: Kysely<Tables>): SeriesRepository {
  const records = () =>
    database
      .selectFrom('app.series')
      .select(['id', 'title', 'head', 'created_at as createdAt', 'changed_at as changedAt', 'removed_at as removedAt'])
  const change = async (id: string, columns: { title?: string; removed_at?: string | null }) => {
    const { numUpdatedRows } = await database
      .updateTable('app.series')
      .set({ ...columns, changed_at: sql`now()` })
      .where('id', '=', id)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw noSuchSeries(id)
  }
  const repository: SeriesRepository = {
    async create({ id = `s_${randomBytes(6).toString('hex')}`, choices = {}, note = null, ...given }) {
      seriesRecordSchema.pick({ id: true, title: true }).parse({ id, title: given.title })
      return database.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('app.series')
          .values({ id, title: given.title, head: 1 })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows === 0n) throw seriesExists(id)
        return writeRevision(transaction, { series: id, number: 1, choices, note, ...given })
      })
    },
    async list({ removed = false } = {}) {
      const rows = await records()
        .where('removed_at', removed ? 'is not' : 'is', null)
        .orderBy('changed_at', 'desc')
        .execute()
      return rows.map((row) => seriesRecordSchema.parse(row))
    },
    async get(id) {
      const row = await records().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : seriesRecordSchema.parse(row)
    },
    async rename(id, title) {
      seriesRecordSchema.pick({ title: true }).parse({ title })
      await change(id, { title })
      return (await repository.get(id))!
    },
    remove: (id) => change(id, { removed_at: new Date().toISOString() }),
    restore: (id) => change(id, { removed_at: null }),
    async erase(id) {
      await database.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('app.series')
          .where('id', '=', id)
          .where('removed_at', 'is not', null)
          .executeTakeFirst()
        if (numDeletedRows === 0n) throw noSuchSeries(id)
        await sql`delete from app.scripts where digest not in (select script from app.revisions)`.execute(transaction)
      })
    },
    async revision(id, number) {
      const row = await revisions(database)
        .where('revisions.series', '=', id)
        .$if(number !== undefined, (query) => query.where('revisions.number', '=', number!))
        .orderBy('revisions.number', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row === undefined ? null : revisionSchema.parse(row)
    },
    async history(id, { before, limit = 50 } = {}) {
      const rows = await database
        .selectFrom('app.revisions')
        .select(['series', 'number', 'file', 'at', 'note'])
        .where('series', '=', id)
        .$if(before !== undefined, (query) => query.where('number', '<', before!))
        .orderBy('number', 'desc')
        .limit(Math.min(limit, 500))
        .execute()
      return rows.map((row) => revisionSummarySchema.parse(row))
    },
    save: ({ series, base, title, ...given }) =>
      database.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom('app.series')
          .select(['head', 'title'])
          .where('id', '=', series)
          .forUpdate()
          .executeTakeFirst()
        if (known === undefined) throw noSuchSeries(series)
        const row = await revisions(transaction)
          .where('revisions.series', '=', series)
          .where('revisions.number', '=', known.head)
          .executeTakeFirstOrThrow()
        const head = revisionSchema.parse(row)
        const { file = head.file, note = null } = given
        const next = { ...given, file, note }
        const retitled = title !== undefined && title !== known.title
        if (isSame(head, next) && !retitled) return head
        if (base !== head.number) throw revisionConflict(series, base, head.number)
        const revision = await writeRevision(transaction, { ...next, series, number: head.number + 1 })
        await transaction
          .updateTable('app.series')
          .set({ head: revision.number, changed_at: sql`now()`, ...(retitled ? { title } : {}) })
          .where('id', '=', series)
          .execute()
        return revision
      }),
  }
  return repository
}

function revisions(database: Kysely<Tables>) {
  return database
    .selectFrom('app.revisions as revisions')
    .innerJoin('app.scripts as scripts', 'scripts.digest', 'revisions.script')
    .select([
      'revisions.series',
      'revisions.number',
      'scripts.body as script',
      'revisions.file',
      'revisions.choices',
      'revisions.at',
      'revisions.note',
    ])
}

async function writeRevision(transaction: Kysely<Tables>, revision: Omit<Revision, 'at'>): Promise<Revision> {
  const { script, choices, ...columns } = revisionSchema.omit({ at: true }).parse(revision)
  const digest = digestBytes(script)
  await transaction
    .insertInto('app.scripts')
    .values({ digest, body: script })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
  const { at } = await transaction
    .insertInto('app.revisions')
    .values({ ...columns, script: digest, choices: JSON.stringify(choices) })
    .returning('at')
    .executeTakeFirstOrThrow()
  return { ...columns, script, choices, at }
}

function isSame(a: Revision, b: Pick<Revision, 'script' | 'file' | 'choices' | 'note'>): boolean {
  if (a.script !== b.script || a.file !== b.file || (b.note !== null && a.note !== b.note)) return false
  return digestValue(a.choices) === digestValue(b.choices)
}

function noSuchSeries(id: string): StudioError {
  return new StudioError({
    code: 'store.no-such-series',
    message: { zh: `没有这部剧：${id}`, en: `There is no such series: ${id}` },
    details: { series: id },
  })
}

function seriesExists(id: string): StudioError {
  return new StudioError({
    code: 'store.series-exists',
    message: { zh: `已经有一部剧叫这个编号：${id}`, en: `There is a series with this id already: ${id}` },
    details: { series: id },
  })
}

function revisionConflict(series: string, base: number, head: number): StudioError {
  return new StudioError({
    code: 'store.revision-conflict',
    message: {
      zh: `这部剧在别处保存过了（第 ${head} 版，您改的是第 ${base} 版）。请先看新的版本`,
      en: `This series was saved elsewhere meanwhile (revision ${head}; your changes were made on ${base}). Look at the newer one first`,
    },
    details: { series, base, head },
  })
}
