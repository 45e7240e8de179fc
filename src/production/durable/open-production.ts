import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import { DBOSClient } from '@dbos-inc/dbos-sdk'
import { digestBytes, StudioError } from '#core'
import {
  type ArtefactStore,
  type Database,
  homeFolder,
  openArtefactStore,
  openDatabase,
  type Run,
  readConfig,
} from '#store'
import { address } from '../graph/address.ts'
import type { MakeOptions } from '../options.ts'
import { makeRequestSchema, seriesOfFile } from '../request.ts'
import { openSpeakers } from '../speakers.ts'
import { createWorkerPool } from '../workers/pool.ts'
import { createConductor } from './conductor.ts'
import { startExecutor, thisHost } from './executor.ts'
import { type FollowOptions, follow } from './follow.ts'
import { clearJobs } from './job-queue.ts'
import { patiently } from './patiently.ts'
import { jobChannel, makeWorkflow, renderQueue } from './queued-job.ts'
import { createLocalRenderer } from './renderer.ts'
import { createStrays } from './strays.ts'
import { sweep, takeOver } from './take-over.ts'
import { createVitalSigns, lookMs } from './vital-signs.ts'

const beatMs = 2000

export interface ProductionOptions {
  /** Left out or null, the usual place. */
  home?: string | null
  /** Render processes; null takes one a core. */
  workers?: number | null
  /** True for a process that stays: it takes up whatever run waits or was interrupted. Otherwise it does only its own. */
  hub?: boolean
  /** Runs at once, of a hub. */
  runs?: number
  /** Program of the render processes; the house's own, unless the queue is to be exercised without drawing. */
  module?: URL
}

/** What is to be made. */
export interface MakeOrder {
  options: Omit<MakeOptions, 'workers' | 'home'>
  /** Bytes of the script's file; `options.script` names it. */
  source: Uint8Array
  /** The stored series and revision that this is; null for a script that lies in a file. */
  series: { id: string; revision: number } | null
}

/** A process that makes series, with all that it holds open. */
export interface Production {
  database: Database
  store: ArtefactStore
  /** Starts a run, or goes on with the one that was asked the same and did not finish; joins it when somebody works on it now. */
  start(order: MakeOrder): Promise<Run>
  /** Goes on with a run that failed, was stopped or interrupted. */
  resume(run: string): Promise<Run>
  /** Stops a run, wherever it is worked on. What is finished is kept. Stopping one that has ended changes nothing. */
  stop(run: string): Promise<Run>
  /** Tells what is told of a run until it ends; gives the ended run. */
  follow(run: string, hooks: FollowOptions): Promise<Run>
  /** Calls to paid services that were sent from here and have no answer yet. */
  onTheWay(): number
  /**
   * Lets go of everything that is in work here, so that others can go on with it, and ends every process that this one started. Answers that
   * are on their way and paid for are waited for, some seconds at most.
   */
  close(): Promise<void>
}

/** Opens the database and the store, joins the queue, and takes over what dead processes left. */
export async function openProduction(options: ProductionOptions = {}): Promise<Production> {
  const home = homeFolder(options.home ?? undefined)
  const workers = options.workers ?? Math.max(1, cpus().length)
  const [database, store, config, version] = await Promise.all([
    openDatabase({ home }),
    openArtefactStore(home),
    readConfig(home),
    makersVersion(home),
  ])
  const clientPool = database.connect(2)
  const client = await DBOSClient.create({
    systemDatabaseUrl: database.url,
    systemDatabasePool: clientPool,
    applicationName: 'sanbu',
  })
  const ending = new AbortController()
  const pool = createWorkerPool({
    module: options.module ?? new URL('../render-worker.ts', import.meta.url),
    workers,
    signal: ending.signal,
    codeCache: join(home, 'code-cache'),
  })
  const renderer = createLocalRenderer({ store, database, pool })
  let self = ''
  const conductor = createConductor({ database, client, store, config, pool, workers, version, owner: () => self })
  const { hub = false } = options
  const executor = await startExecutor({
    database,
    version,
    // One more than there are hands, so that none is idle between two looks into the queue.
    jobs: workers + 1,
    runs: options.runs ?? 2,
    hub,
    duties: { render: renderer.render, conduct: conductor.conduct },
  })
  self = executor.id
  const registry = { database, client }
  const signs = createVitalSigns()
  const strays = createStrays({
    client,
    self,
    queues: [renderQueue, executor.runQueue],
    working: (id) => renderer.works(id) || conductor.conducts(id),
  })
  const beat = () => database.executors.beat({ id: self, host: thisHost, pid: process.pid })
  await beat()
  const stopListening = await database.signals.listen(jobChannel, (word) => {
    const [run = '', what] = word.split(' ')
    if (what === 'stop') stopHere(run)
  })
  // A beat that fails finds that the database is gone, and has it come back.
  const beating = every(beatMs, () => beat().catch(() => database.revive()))
  await adoptWaiting()
  await tidy()
  const sweeping = every(lookMs, tidy)

  async function tidy(): Promise<void> {
    await sweep(registry, signs, self)
    await strays.giveBack()
    if (!hub) return
    for (const { id, request } of await database.runs.list({ states: ['interrupted'] })) {
      if (isRequest(request)) await restart(id)
    }
  }

  /** Runs that wait for older code than this, or that were never put into the queue: they wait for a hub of today's. */
  async function adoptWaiting(): Promise<void> {
    if (!hub) return
    for (const { id, request } of await database.runs.list({ states: ['waiting'] })) {
      if (!isRequest(request)) continue
      const place = await client.getWorkflow(id)
      if (place?.applicationVersion === version) continue
      await database.runs.setState(id, 'interrupted')
    }
  }

  function stopHere(run: string): void {
    conductor.stop(run)
    renderer.stop(run)
  }

  /** Puts a run that nobody works on into this process's queue. */
  async function restart(id: string): Promise<Run> {
    const run = await database.turns.take(`run ${id}`, async () => {
      const run = await database.runs.get(id)
      if (run === null || !(run.state === 'interrupted' || run.state === 'failed' || run.state === 'stopped'))
        return run
      await clearJobs(client, id, { working: false })
      await client.deleteWorkflows([id])
      const waiting = await database.runs.setState(id, 'waiting', { error: null })
      await enqueue(id)
      return waiting
    })
    if (run === null)
      throw new StudioError({
        code: 'store.no-such-run',
        message: { zh: `没有这次制作：${id}`, en: `There is no such run: ${id}` },
      })
    return run
  }

  async function enqueue(id: string): Promise<void> {
    const place = { workflowName: makeWorkflow, queueName: executor.runQueue, workflowID: id, appVersion: version }
    await client.enqueue(place, id)
  }

  return {
    database,
    store,
    async start({ options: asked, source, series }) {
      const digest = digestBytes(source)
      await store.put('script', digest, source)
      const request = makeRequestSchema.parse({ ...asked, script: basename(asked.script), source: digest })
      const id = series?.id ?? seriesOfFile(asked.script)
      return database.turns.take(`request ${address(request)}`, async () => {
        const before = await database.runs.unfinished(request)
        if (before !== null)
          return before.state === 'running' || before.state === 'waiting' ? before : restart(before.id)
        const run = await database.runs.create({ series: id, revision: series?.revision ?? null, request })
        await enqueue(run.id)
        return run
      })
    },
    resume: restart,
    async stop(id) {
      const before = await database.runs.get(id)
      const open = before !== null && ['waiting', 'running', 'interrupted'].includes(before.state)
      if (before !== null && !open) return before
      stopHere(id)
      const run = await patiently(() => database.runs.setState(id, 'stopped'))
      await database.signals.tell(jobChannel, `${id} stop`)
      await client.cancelWorkflow(id)
      await clearJobs(client, id, { working: true })
      return run
    },
    follow: (run, hooks) =>
      follow(database, run, {
        ...hooks,
        async look(now) {
          // Its process died while we watched.
          if (now.state === 'interrupted') await restart(run)
          await hooks.look?.(now)
        },
      }),
    onTheWay: () => conductor.onTheWay(),
    async close() {
      beating.stop()
      sweeping.stop()
      stopListening()
      conductor.letGo()
      renderer.letGo()
      ending.abort()
      await pool.close()
      await conductor.settle()
      await executor.close()
      await takeOver(registry, self).catch(() => {})
      await client.destroy()
      await clientPool.end()
      await database.close()
      await store.sweep(pool.pids())
    },
  }
}

/** Runs of an older or newer house may ask for what this one does not know. */
function isRequest(request: unknown): boolean {
  return makeRequestSchema.safeParse(request).success
}

/** Does something now and then, never twice at the same time. What fails is tried again the next time. */
function every(ms: number, work: () => Promise<void>): { stop(): void } {
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    work()
      .catch(() => {})
      .finally(() => {
        busy = false
      })
  }, ms)
  return { stop: () => clearInterval(timer) }
}

/** Processes with the same code make the same things of the same recipes; only those take each other's jobs. */
async function makersVersion(home: string): Promise<string> {
  const { engines, makers } = await openSpeakers({ home, copies: 1 })
  await engines.close()
  return address(makers).slice(0, 32)
}
