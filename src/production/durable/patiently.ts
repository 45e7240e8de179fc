import { setTimeout as wait } from 'node:timers/promises'

/** How long a database may be away before work fails for it. */
const patienceMs = 60_000

/** True for failures that say nothing but that the server was not to be reached, or went away. */
export function isOutage(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (/^(08|57P|53300)/.test(code) || /^(ECONN|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)/.test(code)) return true
  return /Connection terminated|connection timeout|trying to connect|not queryable|Client was closed/i.test(message)
}

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
