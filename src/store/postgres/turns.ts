import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Turns } from '../records/signals.ts'

const againMs = 50
/** Whoever has a turn says so often; who is silent for this long has lost it. Less than after which others take it for dead. */
const silentMs = 30_000

/**
 * Turns as the server's advisory locks, each on a connection of its own: it is free again when that ends, however it ends. The server ends it for a
 * process that is frozen, which would else keep everybody waiting for as long as it stands still.
 */
export function createTurns(url: string, { silent = silentMs } = {}): Turns {
  const holding = async <T>(work: (client: pg.Client, lost: AbortSignal) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    const gone = new AbortController()
    client.on('error', () => gone.abort())
    await client.connect()
    const saying = setInterval(() => void client.query('select 1').catch(() => {}), silent / 6)
    try {
      await client.query(`set idle_session_timeout = ${silent}`)
      return await work(client, gone.signal)
    } finally {
      clearInterval(saying)
      await client.end().catch(() => {})
    }
  }
  return {
    take: (name, work) =>
      holding(async (client, lost) => {
        while (!(await tryLock(client, name))) await wait(againMs)
        return work(lost)
      }),
    tryTake: (name, work) =>
      holding(async (client, lost) => {
        return (await tryLock(client, name)) ? work(lost) : null
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
