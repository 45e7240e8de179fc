import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allMigrations } from '@dbos-inc/dbos-sdk/internal/sysdb_migrations/internal/migrations'
import { runSysMigrationsPg } from '@dbos-inc/dbos-sdk/internal/sysdb_migrations/migration_runner'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '#store'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { makeQueueTables } from './queue-tables.ts'

let home: string
let database: Database
let connections: ReturnType<Database['connect']>

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-queue-tables-'))
  database = await openDatabase({ home }, {})
  connections = database.connect(1)
})
afterAll(async () => {
  await connections.end()
  await database.close()
  await removeFolder(home)
})

/** Everything that a schema holds, in words that do not name it. */
async function contents(schema: string): Promise<string> {
  const { rows } = await connections.query(
    `select 'column ' || concat_ws(' ', table_name, column_name, data_type, column_default, is_nullable) as words
       from information_schema.columns where table_schema = $1
     union all select 'index ' || indexdef from pg_indexes where schemaname = $1
     union all select pg_get_functiondef(p.oid) from pg_proc p where pronamespace = $1::regnamespace
     union all select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = tgrelid
       where relnamespace = $1::regnamespace and not tgisinternal
     union all select conname || ' ' || pg_get_constraintdef(k.oid) from pg_constraint k
       where connamespace = $1::regnamespace
     order by 1`,
    [schema],
  )
  const { version } = (await connections.query(`select version from ${schema}.dbos_migrations`)).rows[0]
  return [`version ${version}`, ...rows.map(({ words }) => words)].join('\n').replaceAll(schema, 'the schema')
}

it('makes in one go what the queue makes of itself one by one', async () => {
  await makeQueueTables(connections, 'at_once')
  const client = await connections.connect()
  const migrations = allMigrations('one_by_one', { useListenNotify: true, isCockroach: false })
  await runSysMigrationsPg(client, migrations, 'one_by_one', { onWarn: () => {} })
  client.release()
  const made = await contents('at_once')
  expect(made.length).toBeGreaterThan(10_000)
  expect(made).toBe(await contents('one_by_one'))
})

it('leaves tables that are there as they are', async () => {
  await connections.query('create schema older; create table older.dbos_migrations (version bigint not null)')
  await makeQueueTables(connections, 'older')
  const { rows } = await connections.query("select count(*)::int as tables from pg_tables where schemaname = 'older'")
  expect(rows[0].tables).toBe(1)
})
