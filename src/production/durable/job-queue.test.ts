import type { DBOSClient } from '@dbos-inc/dbos-sdk'
import { describe, expect, it } from 'vitest'
import type { ArtefactStore, Signals } from '#store'
import { openJobQueue } from './job-queue.ts'
import type { RenderJob } from './queued-job.ts'

const job: RenderJob = {
  name: 'segment',
  makes: [{ kind: 'segment', key: 'a'.repeat(64) }],
  of: { episode: 'ep', shot: null },
  input: {},
  title: { zh: '镜头', en: 'Shot' },
  priority: 0,
  size: 1,
}

let say: (word: string) => void = () => {}

function openQueueOn(client: object) {
  return openJobQueue({
    client: client as DBOSClient,
    store: { put: async () => {} } as unknown as ArtefactStore,
    signals: {
      async listen(_: string, heard: (word: string) => void) {
        say = heard
        return () => {}
      },
    } as unknown as Signals,
    run: 'run_1',
    series: 's',
    version: 'v',
    signal: new AbortController().signal,
  })
}

it('on a busy machine, a job that takes long to be written into the queue is not given up as lost', async () => {
  const rows = new Map<string, object>()
  let looks = 0
  const { promise: written, resolve: write } = Promise.withResolvers<void>()
  const queue = await openQueueOn({
    async enqueue({ workflowID }: { workflowID: string }) {
      await written
      rows.set(workflowID, { workflowID, status: 'SUCCESS', output: { kind: 'there' } })
    },
    async listWorkflows({ workflowIDs }: { workflowIDs: string[] }) {
      looks++
      return workflowIDs.flatMap((id) => rows.get(id) ?? [])
    },
  })
  const made = queue.run(job)
  let lost: unknown = null
  made.catch((error: unknown) => {
    lost = error
  })
  while (looks < 1) await new Promise((resolve) => setTimeout(resolve, 20))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(lost).toBeNull()
  write()
  expect(await made).toBeNull()
  queue.close()
})

describe('a job that the queue itself could not carry to its end', () => {
  /** Ends the first so many tries with an error of its own; `heard` is called once one is written down. */
  const failing = (times: number, heard: () => void = () => {}) => {
    const rows = new Set<string>()
    return {
      tries: () => rows.size,
      async enqueue({ workflowID }: { workflowID: string }) {
        rows.add(workflowID)
        setTimeout(() => say(`${workflowID} end`))
        heard()
      },
      async listWorkflows({ workflowIDs }: { workflowIDs: string[] }) {
        return workflowIDs.flatMap((workflowID) => {
          const order = [...rows].indexOf(workflowID)
          if (order < 0) return []
          const state =
            order < times
              ? { status: 'ERROR', error: new Error('write EPIPE') }
              : { status: 'SUCCESS', output: { kind: 'there' } }
          return { workflowID, ...state }
        })
      },
    }
  }

  it('is put into it again', async () => {
    const client = failing(2)
    const queue = await openQueueOn(client)
    expect(await queue.run(job)).toBeNull()
    expect(client.tries()).toBe(3)
    queue.close()
  })

  it('is given up when that helps nothing, and says so', async () => {
    const client = failing(99)
    const queue = await openQueueOn(client)
    await expect(queue.run(job)).rejects.toMatchObject({ code: 'production.job-lost', retryable: true })
    expect(client.tries()).toBe(3)
    queue.close()
  })

  it('is neither lost nor put twice when the server dies before it has said that it wrote it down', async () => {
    let calls = 0
    const client = failing(1, () => {
      if (++calls === 2) throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' })
    })
    const queue = await openQueueOn(client)
    expect(await queue.run(job)).toBeNull()
    expect(calls).toBe(3)
    expect(client.tries()).toBe(2)
    queue.close()
  })
})
