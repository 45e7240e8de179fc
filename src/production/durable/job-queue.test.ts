import type { DBOSClient } from '@dbos-inc/dbos-sdk'
import { expect, it } from 'vitest'
import type { ArtefactStore, Signals } from '#store'
import { openJobQueue } from './job-queue.ts'

it('on a busy machine, a job that takes long to be written into the queue is not given up as lost', async () => {
  const rows = new Map<string, object>()
  let looks = 0
  let write = () => {}
  const written = new Promise<void>((resolve) => {
    write = resolve
  })
  const client = {
    async enqueue({ workflowID }: { workflowID: string }) {
      await written
      rows.set(workflowID, { workflowID, status: 'SUCCESS', output: { kind: 'there' } })
    },
    async listWorkflows({ workflowIDs }: { workflowIDs: string[] }) {
      looks++
      return workflowIDs.flatMap((id) => rows.get(id) ?? [])
    },
  } as unknown as DBOSClient
  const queue = await openJobQueue({
    client,
    store: { put: async () => {} } as unknown as ArtefactStore,
    signals: { listen: async () => () => {}, tell: async () => {} } as unknown as Signals,
    run: 'run_1',
    series: 's',
    version: 'v',
    signal: new AbortController().signal,
  })
  const job = queue.run({
    name: 'segment',
    makes: [{ kind: 'segment', key: 'a'.repeat(64) }],
    of: { episode: 'ep', shot: null },
    input: {},
    title: { zh: '镜头', en: 'Shot' },
    priority: 0,
    size: 1,
  })
  let lost: unknown = null
  job.catch((error: unknown) => {
    lost = error
  })
  while (looks < 1) await new Promise((resolve) => setTimeout(resolve, 20))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(lost).toBeNull()
  write()
  expect(await job).toBeNull()
  queue.close()
})
