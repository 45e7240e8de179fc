import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { DBOS } from '@dbos-inc/dbos-sdk'
import { dbRetryConfig } from '@dbos-inc/dbos-sdk/internal/utils'
import { registerInternalQueue } from '@dbos-inc/dbos-sdk/internal/wfqueue'
import { digestBytes } from '#core'
import type { Database } from '#store'
import { makeQueueTables } from './queue-tables.ts'
import {
  type JobResult,
  makeWorkflow,
  type QueuedJob,
  queuedJobSchema,
  renderQueue,
  renderWorkflow,
} from './queued-job.ts'

/** What a process does with what it takes from the queue. */
export interface Duties {
  /** Makes one job's artefacts. */
  render(job: QueuedJob, signal: AbortSignal): Promise<JobResult>
  /** Carries a run from its script to its finished files; what becomes of it stands in the run. */
  conduct(run: string, signal: AbortSignal): Promise<void>
}

export interface ExecutorOptions {
  database: Database
  version: string
  /** Jobs at once. */
  jobs: number
  /** Runs at once. */
  runs: number
  /** True to take any run that waits; otherwise only those put into this process's own queue. */
  hub: boolean
  duties: Duties
}

export interface Executor {
  id: string
  /** The queue from which this process takes runs. */
  runQueue: string
  /** Takes nothing more and lets go of what is in work, so that others take it. */
  close(): Promise<void>
}

/** One queue serves a whole process, and so does one executor. */
let duties: Duties | null = null

const render = DBOS.registerWorkflow(
  (job: QueuedJob) => step((signal) => duties!.render(queuedJobSchema.parse(job), signal)),
  { name: renderWorkflow },
)
const make = DBOS.registerWorkflow((run: string) => step((signal) => duties!.conduct(run, signal)), {
  name: makeWorkflow,
})
void render
void make

/** The whole of a workflow is one step: what it makes is kept as artefacts, so a step done again does only what is missing. */
function step<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return DBOS.runStep(() => work(DBOS.stepStatus?.cancelSignal ?? new AbortController().signal), { name: 'work' })
}

/** Runs wait here for a hub: a studio, or a worker that was told to be one. */
export const hubQueue = 'make'

const pollMs = 100
const restMs = 1000

// A server that was killed is back within seconds; doubled up to a minute, as it comes, the wait is far longer than what it waits for.
Object.assign(dbRetryConfig, { initialBackoffSec: 0.25, maxBackoffSec: 2 })

/** This machine until it starts anew, and this view of its processes: in it a process's number says whether the process lives. */
export const thisHost = (() => {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8').trim()
    } catch {
      return ''
    }
  }
  const link = (file: string) => {
    try {
      return readlinkSync(file)
    } catch {
      return ''
    }
  }
  const facts = [hostname(), read('/proc/sys/kernel/random/boot_id'), link('/proc/self/ns/pid')]
  return `${hostname()}-${digestBytes(facts.join('\n')).slice(0, 12)}`
})()

/** Joins the queue: from here on this process takes jobs, and runs, and does them. */
export async function startExecutor(options: ExecutorOptions): Promise<Executor> {
  const { database, version } = options
  const id = `${thisHost}.${process.pid}.${Date.now().toString(36)}`
  const runQueue = options.hub ? hubQueue : `${hubQueue}.${id}`
  // How much a process takes is its own affair: a queue that is described in the database would bind all machines alike.
  registerInternalQueue(renderQueue, { minPollingIntervalMs: pollMs }).workerConcurrency = options.jobs
  const runs = registerInternalQueue(runQueue, { minPollingIntervalMs: pollMs })
  runs.workerConcurrency = options.hub ? options.runs : 1
  duties = {
    render: options.duties.render,
    async conduct(run, signal) {
      // Into a queue of one's own nothing comes while its run is carried: it is hardly looked into.
      if (!options.hub) runs.minPollingIntervalMs = restMs
      try {
        await options.duties.conduct(run, signal)
      } finally {
        runs.minPollingIntervalMs = pollMs
      }
    },
  }
  const pool = database.connect(6)
  DBOS.setConfig({
    name: 'sanbu',
    systemDatabaseUrl: database.url,
    systemDatabasePool: pool,
    executorID: id,
    applicationVersion: version,
    listenQueues: [],
    // Nothing here waits for its messages; trying out whether they arrive would take every start a tenth of a second.
    useListenNotify: false,
    logger: silent,
  })
  // Two that make its tables at the same moment trip over each other.
  await database.turns.take('queue tables', async () => {
    await makeQueueTables(pool)
    await DBOS.launch()
  })
  return {
    id,
    runQueue,
    async close() {
      await DBOS.shutdown({ deregister: false })
      await pool.end()
      duties = null
    },
  }
}

/** What the queue has to say concerns its makers; what matters to us comes back as errors. `SANBU_DEBUG` lets it speak. */
const speak = (entry: unknown) => {
  if (process.env['SANBU_DEBUG']) process.stderr.write(`${entry instanceof Error ? entry.stack : String(entry)}\n`)
}
const silent = { info: () => {}, debug: () => {}, warn: speak, error: speak }
