import { allMigrations } from '@dbos-inc/dbos-sdk/internal/sysdb_migrations/internal/migrations'
import type { Database } from '#store'

type Connections = ReturnType<Database['connect']>

/**
 * Makes the queue's tables in a database that has none, by the queue's own statements, but in one go: one by one, each with a look before and a
 * note after it, they take eight times as long, and every first start waits for them. Tables that are there are left to the queue.
 */
export async function makeQueueTables(connections: Connections, schema = 'dbos'): Promise<void> {
  const { rows } = await connections.query('select to_regclass($1) is not null as there', [`${schema}.dbos_migrations`])
  if (rows[0].there === true) return
  const migrations = allMigrations(schema, { useListenNotify: true, isCockroach: false })
  const statements = migrations.flatMap(({ pg }) => pg ?? []).map(withinTransaction)
  const version = `insert into "${schema}".dbos_migrations (version) values (${migrations.length})`
  // Sent as one, they are one transaction: all or nothing.
  await connections.query([...statements, `delete from "${schema}".dbos_migrations`, version].join(';\n'))
}

/** Building an index beside others' work is for tables that others use; these nobody knows yet. */
function withinTransaction(statement: string): string {
  return statement
    .replace(/\bconcurrently\b/gi, '')
    .trim()
    .replace(/;$/, '')
}
