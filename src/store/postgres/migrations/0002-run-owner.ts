import { sql } from 'kysely'
import type { DatabaseMigration } from './migration.ts'

/** Who works on a run: one who was taken for dead and is not must not write to it any more. */
export const runOwner: DatabaseMigration = {
  name: '0002-run-owner',
  statements: [
    sql`alter table app.runs add column owner text`,
    sql`create index runs_of_owner on app.runs (owner) where owner is not null`,
  ],
}
