import type { DBOSClient } from '@dbos-inc/dbos-sdk'
import { StudioError } from '#core'
import type { ArtefactStore, Signals } from '#store'
import { patiently } from './patiently.ts'
import {
  type JobResult,
  jobChannel,
  jobId,
  jobPriority,
  jobResultSchema,
  type QueuedJob,
  type Renderer,
  type RenderJob,
  renderQueue,
  renderWorkflow,
} from './queued-job.ts'

/** Ends are told; this finds those that nobody could tell any more. */
const lookMs = 2000
/** Jobs asked about at once. */
const handful = 500
/** How often a job is put into the queue again that the queue itself could not carry to its end. */
const mostTries = 3

export interface JobQueueOptions {
  client: DBOSClient
  store: ArtefactStore
  signals: Signals
  run: string
  series: string
  /** Version of the makers: only processes with the same code take these jobs. */
  version: string
  signal: AbortSignal
}

export interface JobQueue extends Renderer {
  close(): void
}

interface Awaited {
  job: RenderJob
  queued: QueuedJob
  /** Written down: before that, not to be found in the queue says nothing. */
  written: boolean
  resolve(output: unknown): void
  reject(error: unknown): void
}

/** Puts a run's jobs into the queue and waits for what becomes of them, wherever that happens. */
export async function openJobQueue(options: JobQueueOptions): Promise<JobQueue> {
  const { client, store, signals, run, series, version, signal } = options
  const awaited = new Map<string, Awaited>()
  /** Heard to have ended, and of those the ones that are being asked about. */
  const ended = new Set<string>()
  const soon = new Set<string>()
  let looking: Promise<void> | null = null

  const stopListening = await patiently(() => signals.listen(jobChannel, hear), signal)
  const beat = setInterval(() => look([...awaited.keys()]), lookMs)
  const onAbort = () => {
    for (const { reject } of awaited.values()) reject(signal.reason)
    awaited.clear()
  }
  signal.addEventListener('abort', onAbort, { once: true })

  function hear(word: string): void {
    const [id = '', what = ''] = word.split(' ')
    const one = awaited.get(id)
    if (one === undefined) return
    if (what === 'end') {
      ended.add(id)
      look([...ended])
    } else one.job.onStep?.(Number(what))
  }

  function lookAgain(id: string): void {
    if (!awaited.has(id)) return
    ended.add(id)
    look([...ended])
  }

  /** One question at a time; what ends meanwhile is asked about next. */
  function look(ids: string[]): void {
    if (looking !== null || ids.length === 0) return
    for (const id of ids) if (ended.delete(id)) soon.add(id)
    looking = meet(ids)
      // The database is away: the next beat asks again.
      .catch(() => {})
      .finally(() => {
        looking = null
        look([...ended])
      })
  }

  async function meet(ids: string[]): Promise<void> {
    for (let i = 0; i < ids.length; i += handful) {
      const workflowIDs = ids.slice(i, i + handful)
      // As it was before asking: what is written down meanwhile may be missing from the answer.
      const written = new Set(workflowIDs.filter((id) => awaited.get(id)?.written === true))
      const found = await client.listWorkflows({ workflowIDs, loadInput: false, loadOutput: true })
      const states = new Map(found.map((one) => [one.workflowID, one]))
      for (const id of workflowIDs) {
        const one = awaited.get(id)
        const state = states.get(id)
        if (one === undefined || state?.status === 'ENQUEUED') continue
        if (state === undefined && !written.has(id)) continue
        if (state?.status === 'PENDING') {
          // Its end was heard a moment before it was written down.
          if (soon.delete(id)) setTimeout(() => lookAgain(id), 25)
          continue
        }
        soon.delete(id)
        awaited.delete(id)
        // A job that fails says so in its result: this is the queue's own failure, the server went away as it wrote that result down.
        const { attempt } = one.queued
        if (state?.status === 'ERROR' && attempt < mostTries) {
          const next = { ...one, queued: { ...one.queued, attempt: attempt + 1 }, written: false }
          await put(next).catch(next.reject)
        } else if (state?.status === 'SUCCESS') settle(one, jobResultSchema.parse(state.output))
        else one.reject(lost(one.job, state?.status ?? 'missing', state?.error))
      }
    }
  }

  /** Done again with the same try, it changes nothing: the queue knows its id. */
  async function put(one: Awaited): Promise<void> {
    const workflowID = jobId(one.queued)
    const place = { workflowName: renderWorkflow, queueName: renderQueue, workflowID, appVersion: version }
    awaited.set(workflowID, one)
    await patiently(() => client.enqueue({ ...place, priority: jobPriority(one.job) }, one.queued), signal)
    one.written = true
  }

  return {
    async run<Output>(job: RenderJob): Promise<Output | null> {
      signal.throwIfAborted()
      const { home: _, ...recipe } = job.input
      await store.put('recipe', job.makes[0]!.key, Buffer.from(JSON.stringify(recipe)))
      const { name, title, size, heavy = false } = job
      const of = { series, ...job.of }
      const makes = [...job.makes]
      const what = { run, name, makes, of, title, heavy, attempt: 1 }
      const { promise, resolve, reject } = Promise.withResolvers<Output | null>()
      promise.catch(() => {})
      await put({
        job,
        queued: { ...what, size: Number.isFinite(size) ? size : null },
        written: false,
        resolve: resolve as (output: unknown) => void,
        reject,
      })
      return promise
    },
    close() {
      clearInterval(beat)
      stopListening()
      signal.removeEventListener('abort', onAbort)
    },
  }
}

function settle({ job, resolve, reject }: Awaited, result: JobResult): void {
  if (result.kind === 'failed') {
    const { code, message, retryable, stack } = result
    reject(new StudioError({ code, message, retryable, details: { stack } }))
    return
  }
  if (result.kind === 'made') job.onSpent?.(result.cpuSeconds)
  resolve(result.kind === 'made' ? result.output : null)
}

function lost({ title }: RenderJob, state: string, cause: unknown): StudioError {
  return new StudioError({
    code: 'production.job-lost',
    message: {
      zh: `${title.zh}：没有做完（${state}）。再运行一次就会接着做`,
      en: `${title.en}: it was not finished (${state}). Run again to go on`,
    },
    retryable: true,
    details: { state },
    cause,
  })
}

/** Ids of a run's jobs in these states. */
export async function jobsOf(
  client: DBOSClient,
  run: string,
  status: ('ENQUEUED' | 'PENDING' | 'SUCCESS' | 'ERROR' | 'CANCELLED')[],
): Promise<string[]> {
  const found = await client.listWorkflows({
    workflow_id_prefix: `${run}.`,
    status,
    loadInput: false,
    loadOutput: false,
  })
  return found.map(({ workflowID }) => workflowID)
}

/** Takes a run's jobs out of the queue. Those in work somewhere go on if `working` is false: what they make is of use. */
export async function clearJobs(client: DBOSClient, run: string, { working }: { working: boolean }): Promise<void> {
  const rest = await jobsOf(client, run, ['ENQUEUED', 'SUCCESS', 'ERROR', 'CANCELLED'])
  if (rest.length > 0) await client.deleteWorkflows(rest)
  if (!working) return
  // Cancelled ones stay where they are: whoever works on one looks there whether it still should.
  const open = await jobsOf(client, run, ['ENQUEUED', 'PENDING'])
  if (open.length > 0) await client.cancelWorkflows(open)
}
