import { sql } from 'kysely'
import type { DatabaseMigration } from './migration.ts'

/** Calls to engines that are paid by the call: each is made once, by whichever process, and no more at once than the engine allows. */
export const calls: DatabaseMigration = {
  name: '0003-calls',
  statements: [
    sql`create table app.calls (
      key text primary key,
      engine text not null,
      state text not null check (state in ('intent', 'submitted', 'done', 'unclear')),
      owner text not null,
      operation jsonb,
      number bigserial not null,
      begun_at timestamptz not null default clock_timestamp()
    )`,
    sql`create index calls_of_engine on app.calls (engine, begun_at)`,
    sql`create table app.engine_rests (engine text primary key, until timestamptz not null)`,
  ],
}
