import { type Kysely, type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { digestValue } from '#core'
import type { Tables } from '../postgres/tables.ts'
import { addressSchema, momentSchema, moneyColumns, moneyOf, moneySchema } from './columns.ts'

/** One attempt at a shot, by one engine. A shot keeps all its takes; which one plays is a choice of the series. */
export const takeSchema = z.object({
  /** Follows from series, shot, engine and artefact: the same attempt recorded twice is one take. */
  id: z.string().regex(/^tk_[0-9a-f]{16}$/),
  series: z.string(),
  episode: z.string(),
  shot: z.string(),
  /** Id of the engine; `embedded` is the house itself. */
  engine: z.string(),
  engineVersion: z.string(),
  seed: z.string(),
  /** Address of what was made: for the embedded engine the digest of the shot's recipe, for others their media file. */
  artefact: addressSchema,
  /** Null for what costs no money. */
  cost: moneySchema.nullable(),
  /** Processor seconds, and wall-clock seconds from asking to having it. */
  cpuSeconds: z.number().min(0),
  seconds: z.number().min(0),
  run: z.string().nullable(),
  at: momentSchema,
})
export type Take = z.infer<typeof takeSchema>

export type NewTake = Omit<Take, 'id' | 'at'>

export interface TakeRepository {
  /** Records attempts; those known already stay as they were. Gives all of them back, in the order given. */
  add(takes: readonly NewTake[]): Promise<Take[]>
  get(id: string): Promise<Take | null>
  /** Newest first. */
  list(which: { series: string; episode?: string; shot?: string; engine?: string }): Promise<Take[]>
}

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
