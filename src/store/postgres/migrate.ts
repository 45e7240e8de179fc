import { type Kysely, sql } from 'kysely'
import { StudioError } from '#core'
import type { DatabaseMigration } from './migrations/migration.ts'
import { migrations as all } from './migrations/registry.ts'
import type { Tables } from './tables.ts'

/** `sanbu` in ASCII and a one: whoever changes the tables holds this lock. */
const migrationLock = 0x73_61_6e_31

/**
 * Brings the tables of schema `app` forwards to what this version of the house expects. Any number of processes may ask at once: one
 * does it, the others wait. Each migration is done whole or not at all.
 * @throws store.database-newer when a newer version of the house has written it
 */
export async function migrate(database: Kysely<Tables>, migrations: readonly DatabaseMigration[] = all): Promise<void> {
  const known = migrations.map(({ name }) => name)
  // Without a lock first: most of the time there is nothing to do.
  const done = await doneMigrations(database)
  refuseNewer(done, known)
  if (done.length === known.length) return
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction)
    await sql`create schema if not exists app`.execute(transaction)
    await sql`create table if not exists app.migrations (
      name text primary key,
      at timestamptz not null default now()
    )`.execute(transaction)
    const done = await doneMigrations(transaction)
    refuseNewer(done, known)
    for (const { name, statements } of migrations.slice(done.length)) {
      for (const statement of statements) await statement.execute(transaction)
      await sql`insert into app.migrations (name) values (${name})`.execute(transaction)
    }
  })
}

async function doneMigrations(database: Kysely<Tables>): Promise<string[]> {
  const there = await sql<{ there: boolean }>`select to_regclass('app.migrations') is not null as there`.execute(
    database,
  )
  if (there.rows[0]?.there !== true) return []
  const { rows } = await sql<{ name: string }>`select name from app.migrations order by name`.execute(database)
  return rows.map(({ name }) => name)
}

function refuseNewer(done: readonly string[], known: readonly string[]): void {
  const strange = done.find((name, i) => known[i] !== name)
  if (strange === undefined) return
  throw new StudioError({
    code: 'store.database-newer',
    message: {
      zh: `数据库由更新版本的 Sanbu 写成（${strange}）。请更新 Sanbu`,
      en: `The database was written by a newer Sanbu (${strange}). Update Sanbu`,
    },
  })
}
