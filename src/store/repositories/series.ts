import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { digestBytes, digestValue, StudioError } from '#core'
import type { Tables } from '../postgres/tables.ts'
import {
  type Revision,
  revisionSchema,
  revisionSummarySchema,
  type SeriesRepository,
  seriesRecordSchema,
} from '../records/series.ts'

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
    adopt: ({ id, title, head, createdAt, changedAt }, given) =>
      database.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('app.series')
          .values({ id, title, head, created_at: createdAt, changed_at: changedAt })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows === 0n) throw seriesExists(id)
        for (const revision of given) await writeRevision(transaction, { ...revision, series: id })
      }),
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

async function writeRevision(
  transaction: Kysely<Tables>,
  revision: Omit<Revision, 'at'> & { at?: string },
): Promise<Revision> {
  const { script, choices, ...columns } = revisionSchema.partial({ at: true }).parse(revision)
  const digest = digestBytes(script)
  await transaction
    .insertInto('app.scripts')
    .values({ digest, body: script })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
  const { at } = await transaction
    .insertInto('app.revisions')
    .values({ ...columns, at: columns.at, script: digest, choices: JSON.stringify(choices) })
    .returning('at')
    .executeTakeFirstOrThrow()
  return { ...columns, at, script, choices }
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
