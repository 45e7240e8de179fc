import { type Kysely, type Selectable, sql } from 'kysely'
import { digestValue } from '#core'
import type { Tables } from '../postgres/tables.ts'
import { type NewTake, type Take, type TakeRepository, takeSchema } from '../records/takes.ts'
import { moneyColumns, moneyOf } from './money-columns.ts'

export function createTakes(database: Kysely<Tables>): TakeRepository {
  return {
    async add(takes) {
      if (takes.length === 0) return []
      const named = takes.map((take) => ({ ...take, id: takeId(take) }))
      const rows = new Map(named.map((take) => [take.id, rowOf(take)]))
      // An update that changes nothing, so that rows that were there are given back too.
      const kept = await database
        .insertInto('app.takes')
        .values([...rows.values()])
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ id: sql`excluded.id` }))
        .returningAll()
        .execute()
      const known = new Map(kept.map((row) => [row.id, takeOf(row)]))
      return named.map(({ id }) => known.get(id)!)
    },
    async get(id) {
      const row = await database.selectFrom('app.takes').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : takeOf(row)
    },
    async list({ series, ...which }) {
      let query = database.selectFrom('app.takes').selectAll().where('series', '=', series)
      for (const column of ['episode', 'shot', 'engine'] as const) {
        const wanted = which[column]
        if (wanted !== undefined) query = query.where(column, '=', wanted)
      }
      return (await query.orderBy('number', 'desc').execute()).map(takeOf)
    },
  }
}

function takeId({ series, shot, engine, artefact }: NewTake): string {
  return `tk_${digestValue({ series, shot, engine, artefact }).slice(0, 16)}`
}

function rowOf({ engineVersion, cpuSeconds, cost, ...take }: NewTake & { id: string }) {
  return { ...take, ...moneyColumns(cost), engine_version: engineVersion, cpu_seconds: cpuSeconds }
}

function takeOf(row: Selectable<Tables['app.takes']>): Take {
  const { engine_version, cpu_seconds, ...take } = row
  return takeSchema.parse({ ...take, engineVersion: engine_version, cpuSeconds: cpu_seconds, cost: moneyOf(row) })
}
