import type { DBOSClient } from '@dbos-inc/dbos-sdk'
import type { Database } from '#store'
import { hubQueue } from './executor.ts'
import { clearJobs } from './job-queue.ts'
import { renderQueue } from './queued-job.ts'
import type { VitalSigns } from './vital-signs.ts'

/** Runs are kept for three months, and of each series the last twenty for ever; `ARCHITECTURE.md` says so too. */
export const keptRuns = { days: 90, keep: 20 }
/** How long the queue remembers a run that has ended. */
const restMs = 3_600_000

export interface Registry {
  database: Database
  client: DBOSClient
}

/** Gives the work of every process that died to others. One process at a time does so. */
export async function sweep(registry: Registry, signs: VitalSigns, self: string): Promise<void> {
  const { executors, turns } = registry.database
  const dead = signs.look((await executors.list()).filter(({ id }) => id !== self))
  await turns.tryTake('sweep', async (lost) => {
    for (const id of dead) if (!lost.aborted) await takeOver(registry, id)
    if (!lost.aborted) await forget(registry)
  })
}

/**
 * What has ended needs no place in the queue any more, and old runs none in the list. Results that a run waits for are kept, whatever
 * the clock of the machine says on which they were made.
 */
async function forget({ database, client }: Registry): Promise<void> {
  const status: ('SUCCESS' | 'ERROR' | 'CANCELLED')[] = ['SUCCESS', 'ERROR', 'CANCELLED']
  const old = new Date(Date.now() - restMs).toISOString()
  const asked = { status, endTime: old, limit: 500, loadInput: false, loadOutput: false }
  const ended = await client.listWorkflows(asked)
  const open = new Set((await database.runs.list({ states: ['running', 'waiting'], limit: 1000 })).map(({ id }) => id))
  const over = ended.map(({ workflowID }) => workflowID).filter((id) => !open.has(runOfJob(id)))
  if (over.length > 0) await client.deleteWorkflows(over)
  await database.runs.prune(keptRuns)
}

/**
 * Gives a process's work to others: its runs become interrupted, its jobs go back into the queue. Done by others for one that died,
 * and by itself for one that ends. Broken off at any point and done again, it does the rest.
 */
export async function takeOver({ database, client }: Registry, executor: string): Promise<void> {
  // Runs that it had taken up, and those that waited for it alone.
  const own = await client.listWorkflows({ queueName: `${hubQueue}.${executor}`, loadInput: false, loadOutput: false })
  const waiting = own.map(({ workflowID }) => workflowID)
  const abandoned = (await database.runs.abandon(executor)).map(({ id }) => id)
  for (const id of new Set([...abandoned, ...waiting])) {
    const run = await database.runs.get(id)
    if (run?.state === 'waiting') await database.runs.setState(id, 'interrupted')
    await clearJobs(client, id, { working: false })
  }
  const gone = [...new Set([...abandoned, ...waiting])]
  if (gone.length > 0) await client.deleteWorkflows(gone)

  const jobs = await client.listWorkflows({ executorId: executor, status: 'PENDING', queueName: renderQueue })
  const ids = jobs.map(({ workflowID }) => workflowID)
  const wanted = new Set<string>()
  for (const run of new Set(ids.map(runOfJob))) {
    const state = (await database.runs.get(run))?.state
    if (state === 'running' || state === 'waiting') wanted.add(run)
  }
  const back = ids.filter((id) => wanted.has(runOfJob(id)))
  const unwanted = ids.filter((id) => !wanted.has(runOfJob(id)))
  if (back.length > 0) await client.resumeWorkflows(back, { queueName: renderQueue })
  if (unwanted.length > 0) await client.deleteWorkflows(unwanted)
  await database.executors.leave(executor)
}

function runOfJob(id: string): string {
  return id.split('.')[0] ?? id
}
