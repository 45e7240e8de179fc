import { type Kysely, sql } from 'kysely'
import type { Tables } from '../postgres/tables.ts'

/** A process that does work from the queue. */
export interface Executor {
  id: string
  host: string
  pid: number
  /** Seconds since it last said that it lives, by the server's clock. */
  silent: number
}

/** Who works. Each says every few seconds that it lives; the work of one that no longer does is given to others. */
export interface ExecutorRepository {
  /** Says that this process lives. */
  beat(executor: Omit<Executor, 'silent'>): Promise<void>
  /** Says that it ends, with nothing left in work. */
  leave(id: string): Promise<void>
  list(): Promise<Executor[]>
}

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
        .select(['id', 'host', 'pid', sql<number>`extract(epoch from now() - beat)::float8`.as('silent')])
        .orderBy('id')
        .execute(),
  }
}
