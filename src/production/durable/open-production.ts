import { cpus } from 'node:os'
import { join } from 'node:path'
import { DBOSClient } from '@dbos-inc/dbos-sdk'
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
import { openSpeakers } from '../speakers.ts'
import { createWorkerPool } from '../workers/pool.ts'
import { createConductor } from './conductor.ts'
import { startExecutor, thisHost } from './executor.ts'
import { type FollowOptions, follow } from './follow.ts'
import { jobChannel, renderQueue } from './queued-job.ts'
import { createLocalRenderer } from './renderer.ts'
import { createRunDesk, type RunDesk } from './run-desk.ts'
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

/** A process that makes series, with all that it holds open. */
export interface Production extends Pick<RunDesk, 'start' | 'resume' | 'stop'> {
  database: Database
  store: ArtefactStore
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
  const stopHere = (run: string) => {
    conductor.stop(run)
    renderer.stop(run)
  }
  const desk = createRunDesk({ database, client, store, version, queueName: executor.runQueue, stopHere })
  const beat = () => database.executors.beat({ id: self, host: thisHost, pid: process.pid })
  await beat()
  const stopListening = await database.signals.listen(jobChannel, (word) => {
    const [run = '', what] = word.split(' ')
    if (what === 'stop') stopHere(run)
  })
  // A beat that fails finds that the database is gone, and has it come back.
  const beating = every(beatMs, () => beat().catch(() => database.revive()))
  if (hub) await desk.adoptWaiting()
  await tidy()
  const sweeping = every(lookMs, tidy)

  async function tidy(): Promise<void> {
    await sweep(registry, signs, self)
    await strays.giveBack()
    if (hub) await desk.resumeInterrupted()
  }

  return {
    database,
    store,
    start: desk.start,
    resume: desk.resume,
    stop: desk.stop,
    follow: (run, hooks) =>
      follow(database, run, {
        ...hooks,
        async look(now) {
          // Its process died while we watched.
          if (now.state === 'interrupted') await desk.resume(run)
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
