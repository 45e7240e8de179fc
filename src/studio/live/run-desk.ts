import type { ProgressEvent } from '#production'
import type { Repositories, Run as StoredRun } from '#store'
import type { Run, RunRequest } from '../contract/runs.ts'
import { answerError, notFound } from '../failures.ts'
import type { EventHub } from './event-hub.ts'
import { createRunTally, progressKey, requestOf } from './run-tally.ts'

export interface NewRun {
  series: string
  revision: number
  request: RunRequest
}

/** Makes what one run asks for; told to stop by the signal. Throws why it could not. */
export type MakeRun = (
  run: StoredRun,
  request: RunRequest,
  hooks: { signal: AbortSignal; onProgress(event: ProgressEvent): void },
) => Promise<Record<string, unknown>>

/** Runs one after the other (each uses the whole machine), and what is known of them. */
export interface RunDesk {
  list(which: { series?: string; limit?: number }): Promise<Run[]>
  read(id: string): Promise<Run>
  start(run: NewRun): Promise<Run>
  cancel(id: string): Promise<Run>
  resume(id: string): Promise<Run>
  /** Stops what is made now; it goes on when the studio is started again. */
  close(): Promise<void>
}

export interface RunDeskParts {
  database: Pick<Repositories, 'runs'>
  /** Who works on the runs of this desk. */
  owner: string
  hub: EventHub
  make: MakeRun
}

/** How often progress is kept and told while something is made. */
const tellMs = 250

/** A run that broke off this often is left alone until a person asks for it: it may be what ends the studio. */
const breaksForgiven = 3

/** Opens the desk and goes on with what was under way when the studio ended. */
export async function openRunDesk({ database: { runs }, owner, hub, make }: RunDeskParts): Promise<RunDesk> {
  const tally = createRunTally(runs)
  const waiting: string[] = []
  let current: { id: string; stop: AbortController; ended: Promise<void> } | null = null
  let closing = false

  const existing = async (id: string): Promise<StoredRun> => {
    const run = await runs.get(id)
    if (run === null) throw notFound('没有这次制作', 'There is no such run')
    return run
  }
  const announce = async (run: StoredRun): Promise<Run> => {
    const told = await tally.view(run)
    hub.tell({ kind: 'run-change', run: told })
    return told
  }
  const takeNext = (): void => {
    if (current !== null || closing) return
    const id = waiting.shift()
    if (id === undefined) return
    const stop = new AbortController()
    const ended = perform(id, stop.signal)
      // What could not even be written down is for the terminal; the next run is tried all the same.
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        current = null
        takeNext()
      })
    current = { id, stop, ended }
  }
  const enqueue = (id: string): void => {
    if (!waiting.includes(id) && current?.id !== id) waiting.push(id)
    takeNext()
  }

  async function perform(id: string, signal: AbortSignal): Promise<void> {
    const run = await existing(id)
    if (run.state !== 'waiting') return
    const started = await runs.claim(id, owner)
    await announce(started)
    const fresh = new Map<string, ProgressEvent>()
    const tell = async () => {
      const events = [...fresh.values()].map((body) => ({ kind: 'progress' as const, body: { ...body } }))
      if (events.length === 0) return
      fresh.clear()
      await runs.tell(id, events)
      await announce(await existing(id))
    }
    let telling = Promise.resolve()
    // What cannot be told now is told with what comes next, or in the end.
    const timer = setInterval(() => {
      telling = telling.then(tell).catch((error: unknown) => console.error(error))
    }, tellMs)
    const end = async (
      state: 'done' | 'failed' | 'stopped' | 'waiting',
      facts: Parameters<typeof runs.setState>[2],
    ) => {
      clearInterval(timer)
      await telling.then(tell)
      await announce(await runs.setState(id, state, facts))
    }
    try {
      const report = await make(started, requestOf(started), {
        signal,
        onProgress: (event) => fresh.set(progressKey(event), event),
      })
      await end('done', { report })
    } catch (error) {
      const { code, message, retryable } = answerError(error).body
      if (closing) await end('waiting', {})
      else if (signal.aborted) await end('stopped', {})
      else {
        if (code === 'studio.internal') console.error(error)
        await end('failed', { error: { code, message, retryable } })
      }
    }
  }

  const left = await runs.list({ states: ['waiting', 'running', 'interrupted'] })
  // Oldest first, and only what was asked for here: a make in a terminal has no revision.
  for (const run of left.reverse().filter(({ revision }) => revision !== null)) {
    if (run.state === 'running') await runs.setState(run.id, 'interrupted')
    if ((await tally.breaks(run.id)) > breaksForgiven) continue
    if (run.state !== 'waiting') await runs.setState(run.id, 'waiting')
    waiting.push(run.id)
  }
  takeNext()

  const resume = async (id: string): Promise<Run> => {
    const run = await existing(id)
    if (run.state === 'running' || run.state === 'done') return tally.view(run)
    const told = await announce(run.state === 'waiting' ? run : await runs.setState(id, 'waiting', { error: null }))
    enqueue(id)
    return told
  }

  return {
    resume,
    list: async (which) => Promise.all((await runs.list(which)).map(tally.view)),
    read: async (id) => tally.view(await existing(id)),
    async start({ series, revision, request }) {
      const whole = { ...request, series, revision }
      const same = await runs.unfinished(whole)
      // Asked for twice: the same run, taken up again where it had stopped.
      if (same !== null) return resume(same.id)
      const run = await runs.create({ series, revision, request: whole })
      const told = await announce(run)
      enqueue(run.id)
      return told
    },
    async cancel(id) {
      const run = await existing(id)
      const at = waiting.indexOf(id)
      if (at >= 0) waiting.splice(at, 1)
      if (current?.id === id) {
        current.stop.abort()
        await current.ended
        return tally.view(await existing(id))
      }
      if (run.state !== 'waiting' && run.state !== 'interrupted') return tally.view(run)
      return announce(await runs.setState(id, 'stopped'))
    },
    async close() {
      closing = true
      waiting.length = 0
      current?.stop.abort()
      await current?.ended
    },
  }
}
