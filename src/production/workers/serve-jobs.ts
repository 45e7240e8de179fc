import { StudioError } from '#core'
import { collectGarbage, handBackMemory } from '#media'
import { heldMemory } from './held-memory.ts'
import type { FromWorker, PlainError, ToWorker, WorkerMemory } from './messages.ts'

export interface JobContext {
  signal: AbortSignal
  /** Tells how much is done; the parent hears at most every 100 ms. */
  step(done: number): void
}

export type JobHandler = (input: never, context: JobContext) => Promise<unknown>

/**
 * The worker's side: takes one job at a time from the parent until told to stop, and ends by itself when the parent is gone.
 * Ctrl-C in the terminal reaches the whole group; it is the parent that decides what it means.
 */
export function serveJobs(handlers: Readonly<Record<string, JobHandler>>): void {
  const stop = new AbortController()
  let busy = false
  const end = () => {
    stop.abort()
    if (!busy) process.exit(0)
  }
  process.on('SIGINT', () => {})
  process.on('SIGTERM', end)
  process.on('disconnect', () => process.exit(0))
  process.on('message', async (message: ToWorker) => {
    if (message.kind === 'stop') return end()
    busy = true
    const { id, name, input } = message
    let told = 0
    const before = process.cpuUsage()
    const step = (done: number) => {
      const now = performance.now()
      if (now - told < 100) return
      told = now
      say({ kind: 'step', id, done, held: heldMemory() })
    }
    try {
      const handler = handlers[name]
      if (handler === undefined) throw new Error(`no such job: ${name}`)
      const output = await handler(input as never, { signal: stop.signal, step })
      const { user, system } = process.cpuUsage(before)
      say({ kind: 'done', id, output, memory: memory(), cpuSeconds: (user + system) / 1e6 })
    } catch (error) {
      if (!stop.signal.aborted) say({ kind: 'failed', id, error: plainError(error), memory: memory() })
    }
    busy = false
    if (stop.signal.aborted) process.exit(0)
  })
  say({ kind: 'ready' })
}

function say(message: FromWorker): void {
  if (process.connected) process.send?.(message)
}

/** Growth of a process, bytes, from which on clearing up after a job is worth the tens of milliseconds that it takes. */
const worthClearing = 32 * 1024 ** 2

let cleared = 0

/** `maxRSS` is in kilobytes. */
function memory(): WorkerMemory {
  if (process.memoryUsage.rss() > cleared + worthClearing) {
    collectGarbage('major')
    handBackMemory()
    cleared = process.memoryUsage.rss()
    heldMemory(0)
  }
  return { peak: process.resourceUsage().maxRSS * 1024, held: heldMemory() }
}

function plainError(error: unknown): PlainError {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (error instanceof StudioError) return { code: error.code, text: error.text, retryable: error.retryable, stack }
  const words = error instanceof Error ? error.message : String(error)
  return {
    code: 'production.job-failed',
    text: { zh: `出现内部错误：${words}`, en: `An internal error occurred: ${words}` },
    retryable: false,
    stack,
  }
}
