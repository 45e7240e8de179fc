import { type Kysely, sql } from 'kysely'
import type { Tables } from '../postgres/tables.ts'
import type { ExecutorRepository } from '../records/executors.ts'

export function createExecutors(database: Kysely<Tables>): ExecutorRepository {
  return {
    async beat({ id, host, pid }) {
      await database
        .insertInto('app.executors')
        .values({ id, host, pid })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ beat: sql`now()` }))
        .execute()
    },
    async leave(id) {
      await database.deleteFrom('app.executors').where('id', '=', id).execute()
    },
    list: () =>
      database
        .selectFrom('app.executors')
        .select(['id', 'host', 'pid', 'beat', sql<number>`extract(epoch from now() - beat)::float8`.as('silent')])
        .orderBy('id')
        .execute(),
  }
}
