import pg from 'pg'
import type { Turns } from '../records/signals.ts'

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
        await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
        return work()
      }),
    tryTake: (name, work) =>
      holding(async (client) => {
        const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [name])
        return rows[0].mine === true ? work() : null
      }),
  }
}
