import { errorText, StudioError } from '#core'
import type { ArtefactStore, Database } from '#store'
import type { WorkerPool } from '../workers/pool.ts'
import { originOf } from './origin.ts'
import { patiently } from './patiently.ts'
import { type JobResult, jobChannel, jobId, type QueuedJob } from './queued-job.ts'

/** How often others hear of a job's frames. */
const tellMs = 500

export interface LocalRenderer {
  render(job: QueuedJob, signal: AbortSignal): Promise<JobResult>
  /** Whether this process has this job in work. */
  works(id: string): boolean
  /** Ends this machine's jobs of a run at once. */
  stop(run: string): void
  /** What is given up from now on is left in the queue for others. */
  letGo(): void
}

/** Does queued jobs with this machine's render processes. */
export function createLocalRenderer({
  store,
  database,
  pool,
}: {
  store: ArtefactStore
  database: Pick<Database, 'signals' | 'provenance'>
  pool: WorkerPool
}): LocalRenderer {
  const { signals, provenance } = database
  const working = new Map<string, { run: string; abort: AbortController }>()
  let leaving = false
  // Nobody's work depends on hearing: who waits also looks.
  const say = (word: string) => void signals.tell(jobChannel, word).catch(() => {})

  return {
    async render(job, signal) {
      const id = jobId(job)
      const abort = new AbortController()
      working.set(id, { run: job.run, abort })
      let told = 0
      try {
        if (await isThere(store, job)) return { kind: 'there' }
        const recipe = await store.get('recipe', job.makes[0]!.key)
        if (recipe === null) return recipeLost(job)
        let cpuSeconds = 0
        const began = performance.now()
        const input = JSON.parse(Buffer.from(recipe).toString()) as Record<string, unknown>
        const output = await pool.run({
          name: job.name,
          input: { home: store.home, ...input },
          title: job.title,
          // The queue has put them in order already.
          priority: 0,
          size: 0,
          heavy: job.heavy,
          signal: AbortSignal.any([signal, abort.signal]),
          onSpent: (seconds) => {
            cpuSeconds = seconds
          },
          onStep: (done) => {
            const now = performance.now()
            if (now - told < tellMs) return
            told = now
            say(`${id} ${done}`)
          },
        })
        const seconds = (performance.now() - began) / 1000
        const origin = await originOf(store, job, input, { cpuSeconds, seconds })
        await patiently(() => provenance.add(origin))
        return { kind: 'made', output, cpuSeconds }
      } catch (error) {
        // This process ends, not the job: without an answer it stays in the queue's hands.
        if (leaving) return await new Promise<never>(() => {})
        return failure(error)
      } finally {
        working.delete(id)
        // After the queue has written down what became of it, so that who hears this finds it.
        if (!leaving) setTimeout(() => say(`${id} end`), 5)
      }
    },
    works: (id) => working.has(id),
    stop(run) {
      for (const one of working.values()) if (one.run === run) one.abort.abort()
    },
    letGo() {
      leaving = true
    },
  }
}

async function isThere(store: ArtefactStore, { makes }: QueuedJob): Promise<boolean> {
  for (const { kind, key } of makes) if (!(await store.has(kind, key))) return false
  return true
}

function failure(error: unknown): JobResult {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (error instanceof StudioError) {
    const { code, text: message, retryable, details } = error
    return { kind: 'failed', code, message, retryable, stack: String(details['stack'] ?? stack) }
  }
  const message = { zh: errorText(error, 'zh'), en: errorText(error, 'en') }
  return { kind: 'failed', code: 'production.job-failed', message, retryable: false, stack }
}

function recipeLost({ title }: QueuedJob): JobResult {
  return {
    kind: 'failed',
    code: 'production.recipe-lost',
    message: {
      zh: `${title.zh}：做法从存储中消失了。再运行一次就会重做`,
      en: `${title.en}: its recipe vanished from the store. Run again to remake it`,
    },
    retryable: true,
    stack: '',
  }
}
