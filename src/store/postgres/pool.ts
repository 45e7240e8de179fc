import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

const { builtins } = pg.types

/** Whole numbers as numbers (nothing here counts past 2⁵³), moments as ISO 8601 in UTC. */
const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: Number,
  [builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}

export function openPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    // At least one stays open: it tells the server's keeper that somebody is there.
    min: 1,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    // A process that froze in the middle of a change must not hold its locks for ever.
    idle_in_transaction_session_timeout: 60_000,
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        format === 'binary' ? pg.types.getTypeParser(id, 'binary') : (readers[id] ?? pg.types.getTypeParser(id)),
    } as pg.CustomTypesConfig,
  })
  // A connection that breaks while idle is replaced at the next query; nobody waits for it.
  pool.on('error', () => {})
  // One that breaks in the middle of work fails that work; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

export function openQueries(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
