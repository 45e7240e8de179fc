import type { DBOSClient } from '@dbos-inc/dbos-sdk'
import { errorText, type LocalText, StudioError } from '#core'
import type { ArtefactStore, Config, Database } from '#store'
import { openBooks } from '../books.ts'
import { type CallDesk, createCallDesk } from '../calls/call-desk.ts'
import { conductSeries } from '../conduct-series.ts'
import { makeRequestSchema, optionsOf } from '../request.ts'
import { storyNews } from '../story-news.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { clearJobs, openJobQueue } from './job-queue.ts'
import { patiently } from './patiently.ts'
import { createTeller } from './teller.ts'

export interface ConductorOptions {
  database: Database
  client: DBOSClient
  store: ArtefactStore
  config: Config
  pool: WorkerPool
  workers: number
  version: string
  /** This process, as runs call their owner. */
  owner(): string
}

export interface Conductor {
  /** Carries a run to its end; what became of it stands in the run. */
  conduct(run: string, signal: AbortSignal): Promise<void>
  /** Whether this process carries this run. */
  conducts(run: string): boolean
  /** Ends this process's work on a run at once. */
  stop(run: string): void
  /** What is given up from now on is not ended: others go on with it. */
  letGo(): void
  /** Calls to paid services that were sent and have no answer yet. */
  onTheWay(): number
  /** Waits, when runs were stopped or let go of, for calls that are on their way. */
  settle(): Promise<void>
}

export function createConductor(options: ConductorOptions): Conductor {
  const { database, client, store, config, pool, workers, version } = options
  const { runs } = database
  const conducting = new Map<string, AbortController>()
  const paying = new Set<CallDesk>()
  let leaving = false

  async function work(id: string, signal: AbortSignal, owner: string): Promise<void> {
    const run = await patiently(() => runs.claim(id, owner))
    const request = makeRequestSchema.parse(run.request)
    const source = await store.get('script', request.source)
    if (source === null) throw scriptLost(request.script)
    const mine = new AbortController()
    const both = AbortSignal.any([signal, mine.signal])
    const teller = createTeller(runs, id, owner, () => mine.abort(new Error('another process has taken this run over')))
    const desk = createCallDesk({
      calls: database.calls,
      store,
      series: run.series,
      run: id,
      owner,
      isAlive: async (other) => (await database.executors.list()).some((executor) => executor.id === other),
    })
    const books = await openBooks({ ledger: database.ledger, series: run.series, run: id })
    const queue = await openJobQueue({
      client,
      store,
      signals: database.signals,
      run: id,
      series: run.series,
      version,
      signal: both,
    })
    paying.add(desk)
    try {
      const report = await conductSeries(source, optionsOf(request, { workers, home: store.home }), {
        home: store.home,
        store,
        config,
        pool,
        renderer: queue,
        workers,
        books,
        takes: database.takes,
        call: desk.call,
        series: run.series,
        run: id,
        signal: both,
        onProgress: teller.progress,
        onStory: (story) => teller.story(storyNews(story)),
      })
      await teller.close()
      await patiently(() => runs.setState(id, 'done', { report, owner }))
    } finally {
      // One part failed: the others are not waited for.
      mine.abort()
      await desk.settle()
      paying.delete(desk)
      queue.close()
      await teller.close()
    }
  }

  return {
    async conduct(id, cancelled) {
      const stop = new AbortController()
      conducting.set(id, stop)
      const owner = options.owner()
      try {
        await work(id, AbortSignal.any([stop.signal, cancelled]), owner)
      } catch (error) {
        // This process ends, not the run: without an answer it stays in the queue's hands.
        if (leaving) return await new Promise<never>(() => {})
        if (!(stop.signal.aborted || cancelled.aborted)) await fail(id, error, owner)
      } finally {
        conducting.delete(id)
        if (!leaving) await clearJobs(client, id, { working: true }).catch(() => {})
      }
    },
    conducts: (id) => conducting.has(id),
    stop: (id) => conducting.get(id)?.abort(new Error('stopped')),
    letGo() {
      leaving = true
      for (const stop of conducting.values()) stop.abort(new Error('this process ends'))
    },
    onTheWay: () => [...paying].reduce((sum, desk) => sum + desk.onTheWay(), 0),
    async settle() {
      await Promise.all([...paying].map((desk) => desk.settle()))
    },
  }

  async function fail(id: string, error: unknown, owner: string): Promise<void> {
    if (process.env['SANBU_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    const known = error instanceof StudioError
    const message: LocalText = { zh: errorText(error, 'zh'), en: errorText(error, 'en') }
    const code = known ? error.code : 'production.internal'
    const facts = { error: { code, message, retryable: known && error.retryable }, owner }
    // Taken over, or thrown away: then it is nothing to us any more.
    await patiently(() => runs.setState(id, 'failed', facts)).catch((refused) => {
      if (!(refused instanceof StudioError)) throw refused
    })
  }
}

function scriptLost(file: string): StudioError {
  return new StudioError({
    code: 'production.script-lost',
    message: {
      zh: `存储中已没有这次制作的剧本（${file}）。请重新开始制作`,
      en: `The script of this run is not in the store any more (${file}). Start making it anew`,
    },
  })
}
