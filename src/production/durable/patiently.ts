import { setTimeout as wait } from 'node:timers/promises'
import { isOutage } from '#store'

/** How long a database may be away before work fails for it. */
const patienceMs = 60_000

/** Does a thing again and again while the database is away. Only for what may be done twice. */
export async function patiently<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  // Not the clock on the wall: that one may be set.
  const deadline = performance.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isOutage(error) || performance.now() > deadline || signal?.aborted) throw error
      await wait(200)
    }
  }
}
