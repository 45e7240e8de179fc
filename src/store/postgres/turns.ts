import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Turns } from '../records/signals.ts'

const againMs = 50

/** Turns as the server's advisory locks, each on a connection of its own: it is free again when that ends, however it ends. */
export function createTurns(url: string): Turns {
  const holding = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on('error', () => {})
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end().catch(() => {})
    }
  }
  return {
    take: (name, work) =>
      holding(async (client) => {
        while (!(await tryLock(client, name))) await wait(againMs)
        return work()
      }),
    tryTake: (name, work) =>
      holding(async (client) => {
        return (await tryLock(client, name)) ? work() : null
      }),
  }
}

/**
 * Asked again and again rather than waited for: a statement that waits is a transaction that lasts, and whoever builds an index without
 * locking waits for the end of all of those. The one whose turn it is may be doing just that.
 */
async function tryLock(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [name])
  return rows[0].mine === true
}
