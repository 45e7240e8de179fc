import { basename } from 'node:path'
import type { DBOSClient } from '@dbos-inc/dbos-sdk'
import { digestBytes, StudioError } from '#core'
import type { ArtefactStore, Database, Run } from '#store'
import { address } from '../graph/address.ts'
import type { MakeOptions } from '../options.ts'
import { type MakeRequest, makeRequestSchema, seriesOfFile } from '../request.ts'
import { clearJobs } from './job-queue.ts'
import { patiently } from './patiently.ts'
import { jobChannel, makeWorkflow } from './queued-job.ts'

/** What is to be made. */
export interface MakeOrder {
  options: Omit<MakeOptions, 'workers' | 'home'>
  /** Bytes of the script's file; `options.script` names it. */
  source: Uint8Array
  /** The stored series and revision that this is; null for a script that lies in a file. */
  series: { id: string; revision: number } | null
}

export interface RunDeskOptions {
  database: Database
  client: DBOSClient
  store: ArtefactStore
  /** Version of the makers: only processes with the same code take what is put into the queue here. */
  version: string
  /** The queue from which this process takes runs. */
  queueName: string
  /** Ends what this process does for a run. */
  stopHere(run: string): void
}

/** Runs as people ask for them: begun, gone on with, stopped. */
export interface RunDesk {
  /**
   * Starts a run, or goes on with the one that was asked the same and did not finish; joins it when somebody works on it now. What was broken off
   * and asked for the same episodes otherwise is given up.
   */
  start(order: MakeOrder): Promise<Run>
  /** Goes on with a run that failed, was stopped or interrupted. */
  resume(run: string): Promise<Run>
  /** Stops a run, wherever it is worked on. What is finished is kept. Stopping one that has ended changes nothing. */
  stop(run: string): Promise<Run>
  /** Runs that wait for older code than this, or that were never put into the queue, wait for a hub of today's. */
  adoptWaiting(): Promise<void>
  /** Goes on with every run that was broken off. */
  resumeInterrupted(): Promise<void>
}

export function createRunDesk({ database, client, store, version, queueName, stopHere }: RunDeskOptions): RunDesk {
  const { runs, turns } = database

  async function enqueue(id: string): Promise<void> {
    const place = { workflowName: makeWorkflow, queueName, workflowID: id, appVersion: version }
    await client.enqueue(place, id)
  }

  /** Puts a run that nobody works on into this process's queue. */
  async function resume(id: string): Promise<Run> {
    const run = await turns.take(`run ${id}`, async () => {
      const run = await runs.get(id)
      if (run === null || !(run.state === 'interrupted' || run.state === 'failed' || run.state === 'stopped'))
        return run
      await clearJobs(client, id, { working: false })
      await client.deleteWorkflows([id])
      const waiting = await runs.setState(id, 'waiting', { error: null })
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

  /** Broken off, and never to be asked for again: what these make is made from another script, or with other choices, now. */
  async function giveUpEarlier(series: string, { out, episodes }: MakeRequest): Promise<void> {
    const same = address({ out, episodes })
    for (const { id, request } of await runs.list({ series, states: ['interrupted'] })) {
      if (address({ out: request['out'] ?? null, episodes: request['episodes'] ?? null }) === same)
        await runs.setState(id, 'stopped')
    }
  }

  return {
    resume,
    async start({ options: asked, source, series }) {
      const digest = digestBytes(source)
      await store.put('script', digest, source)
      const request = makeRequestSchema.parse({ ...asked, script: basename(asked.script), source: digest })
      const id = series?.id ?? seriesOfFile(asked.script)
      return turns.take(`request ${address(request)}`, async () => {
        const before = await runs.unfinished(request)
        if (before !== null)
          return before.state === 'running' || before.state === 'waiting' ? before : resume(before.id)
        const run = await runs.create({ series: id, revision: series?.revision ?? null, request })
        await enqueue(run.id)
        await giveUpEarlier(id, request)
        return run
      })
    },
    async stop(id) {
      const before = await runs.get(id)
      const open = before !== null && ['waiting', 'running', 'interrupted'].includes(before.state)
      if (before !== null && !open) return before
      stopHere(id)
      const run = await patiently(() => runs.setState(id, 'stopped'))
      await database.signals.tell(jobChannel, `${id} stop`)
      await client.cancelWorkflow(id)
      await clearJobs(client, id, { working: true })
      return run
    },
    async adoptWaiting() {
      for (const { id, request } of await runs.list({ states: ['waiting'] })) {
        if (!isRequest(request)) continue
        const place = await client.getWorkflow(id)
        if (place?.applicationVersion === version) continue
        await runs.setState(id, 'interrupted')
      }
    },
    async resumeInterrupted() {
      for (const { id, request } of await runs.list({ states: ['interrupted'] }))
        if (isRequest(request)) await resume(id)
    },
  }
}

/** Runs of an older or newer house may ask for what this one does not know. */
function isRequest(request: unknown): boolean {
  return makeRequestSchema.safeParse(request).success
}
