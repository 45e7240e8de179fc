import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DBOSClient } from '@dbos-inc/dbos-sdk'
import { digestBytes } from '#core'
import { type Database, openArtefactStore, openDatabase } from '#store'
import { clearJobs, openJobQueue } from '../../src/production/durable/job-queue.ts'
import type { RenderJob } from '../../src/production/durable/queued-job.ts'

/** A queue with processes that work from it, none of which draws anything. */
export interface TestQueue extends AsyncDisposable {
  database: Database
  /** Starts a process that works from the queue, and waits until it does. */
  addWorker(hands: number): Promise<ChildProcess>
  /** Has simulated shots made; the signal stops them all. */
  make(
    shots: readonly { name: string; ms: number; ends?: 'well' | 'badly'; priority?: number; size?: number }[],
    signal?: AbortSignal,
  ): Promise<unknown>[]
  /** Names of shots in the order in which they were begun. */
  begun(): Promise<string[]>
  /** Has one job that waits taken by a process that works, as if the server had died before it could say so; gives its id. */
  strand(): Promise<string[]>
  /** How often each shot was begun, and ended, by name. */
  counts(): Promise<{ begun: Map<string, number>; ended: Map<string, number> }>
}

const program = fileURLToPath(new URL('./queue-worker.ts', import.meta.url))

export async function openTestQueue(home: string, url: string | null = null): Promise<TestQueue> {
  const log = join(home, 'log')
  const database = await openDatabase({ home, url })
  const store = await openArtefactStore(home)
  const pool = database.connect(4)
  const workers: ChildProcess[] = []
  const names = new Map<string, string>()
  const addWorker: TestQueue['addWorker'] = (hands) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, home, String(hands)], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, ...(url === null ? {} : { DATABASE_URL: url }) },
      })
      workers.push(child)
      child.stdout.once('data', () => resolve(child))
      child.once('exit', () => reject(new Error('a worker ended before it was ready')))
    })
  // The tables of the queue are made by the first that works from it.
  await addWorker(1)
  const client = await DBOSClient.create({
    systemDatabaseUrl: database.url,
    systemDatabasePool: pool,
    applicationName: 'sanbu',
  })
  const { versionName: version } = await client.getLatestApplicationVersion()
  const queues: { close(): void }[] = []
  return {
    database,
    addWorker,
    make(shots, signal = new AbortController().signal) {
      const run = database.runs.create({ series: 'test', request: {} })
      const { signals } = database
      const queue = run.then(({ id }) =>
        openJobQueue({ client, store, signals, run: id, series: 'test', version, signal }),
      )
      void queue.then((open) => queues.push(open))
      signal.addEventListener('abort', async () => clearJobs(client, (await run).id, { working: true }))
      return shots.map(async ({ name, ms, ends = 'well', priority = 0, size = ms }) => {
        const key = digestBytes(`${home} ${name}`)
        names.set(key, name)
        const job: RenderJob = {
          name: 'segment',
          makes: [{ kind: 'segment', key }],
          of: { episode: 'ep', shot: name },
          input: { home, key, recipe: { ms, ends, log } },
          title: { zh: name, en: name },
          priority,
          size,
        }
        return (await queue).run(job)
      })
    },
    async strand() {
      const executors = await database.executors.list()
      const alive = executors.find(({ pid }) =>
        workers.some((one) => one.pid === pid && one.exitCode === null && !one.killed),
      )
      const { rows } = await pool.query(
        `update dbos.workflow_status set status = 'PENDING', executor_id = $1 where workflow_uuid in
         (select workflow_uuid from dbos.workflow_status where status = 'ENQUEUED' limit 1) returning workflow_uuid as id`,
        [alive?.id],
      )
      return rows.map(({ id }) => id)
    },
    async begun() {
      const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n')
      return lines.flatMap((line) => {
        const [what, key = ''] = line.split(' ')
        return what === 'start' ? [names.get(key) ?? key] : []
      })
    },
    async counts() {
      const begun = new Map<string, number>()
      const ended = new Map<string, number>()
      for (const line of (await readFile(log, 'utf8').catch(() => '')).split('\n')) {
        const [what, key = ''] = line.split(' ')
        const name = names.get(key) ?? key
        const tally = what === 'start' ? begun : ended
        if (key !== '') tally.set(name, (tally.get(name) ?? 0) + 1)
      }
      return { begun, ended }
    },
    async [Symbol.asyncDispose]() {
      for (const queue of queues) queue.close()
      for (const worker of workers) worker.kill('SIGTERM')
      await Promise.all(
        workers.map(
          (worker) => worker.exitCode ?? worker.signalCode ?? new Promise((done) => worker.once('exit', done)),
        ),
      )
      await client.destroy()
      await pool.end()
      await database.close()
    },
  }
}
