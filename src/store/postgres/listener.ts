import pg from 'pg'

/** Hears what other processes say through the server. */
export interface Listener {
  /** Calls back with what is said on a channel, until the answer is called. */
  listen(channel: string, heard: (word: string) => void): Promise<() => void>
  close(): Promise<void>
}

const comeBackMs = 500

/** One connection for all that is listened to, opened when somebody first listens; broken, it comes back by itself. */
export function createListener(url: string): Listener {
  const ears = new Map<string, Set<(word: string) => void>>()
  let client: Promise<pg.Client> | null = null
  let closed = false
  let asking: Promise<unknown> = Promise.resolve()

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url })
    fresh.on('error', () => {})
    fresh.on('end', () => {
      client = null
      if (!closed && ears.size > 0) setTimeout(() => void reach().catch(() => {}), comeBackMs).unref()
    })
    fresh.on('notification', ({ channel, payload }) => {
      for (const heard of ears.get(channel) ?? []) heard(payload ?? '')
    })
    await fresh.connect()
    for (const channel of ears.keys()) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`)
    return fresh
  }

  function reach(): Promise<pg.Client> {
    client ??= connect().catch((error) => {
      client = null
      if (!closed && ears.size > 0) setTimeout(() => void reach().catch(() => {}), comeBackMs).unref()
      throw error
    })
    return client
  }

  return {
    async listen(channel, heard) {
      const known = ears.get(channel)
      const all = known ?? new Set()
      ears.set(channel, all.add(heard))
      const open = client
      const there = await reach()
      if (known === undefined && open !== null) {
        // A connection does one thing at a time.
        asking = asking.then(() => there.query(`listen ${pg.escapeIdentifier(channel)}`))
        await asking
      }
      return () => {
        all.delete(heard)
      }
    },
    async close() {
      closed = true
      ears.clear()
      await (await client?.catch(() => null))?.end().catch(() => {})
    },
  }
}
