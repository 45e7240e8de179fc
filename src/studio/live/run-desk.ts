import { join } from 'node:path'
import type { Production } from '#production'
import { choicesSchema } from '#series'
import type { Revision, Run as StoredRun } from '#store'
import type { Run, RunRequest } from '../contract/runs.ts'
import { notFound } from '../failures.ts'
import { madeFolder } from '../made-episodes.ts'
import type { EventHub } from './event-hub.ts'
import { createRunTally } from './run-tally.ts'

/** Asks production for episodes, and tells everyone how far they are. */
export interface RunDesk {
  list(which: { series?: string; limit?: number }): Promise<Run[]>
  read(id: string): Promise<Run>
  /** The same asked for twice is one run, taken up again where it had stopped. */
  start(revision: Revision, request: RunRequest): Promise<Run>
  cancel(id: string): Promise<Run>
  resume(id: string): Promise<Run>
  close(): Promise<void>
}

export interface RunDeskParts {
  home: string
  production: Pick<Production, 'database' | 'start' | 'stop' | 'resume'>
  hub: EventHub
}

/** How often a run's progress is told to the pages. */
const tellMs = 250
/** How often it is looked for runs that somebody else asked for: a terminal, another process. */
const lookMs = 2000

export async function openRunDesk({ home, production, hub }: RunDeskParts): Promise<RunDesk> {
  const { runs } = production.database
  const tally = createRunTally(runs)
  const followed = new Map<string, () => void>()
  let closed = false

  const existing = async (id: string): Promise<StoredRun> => {
    const run = await runs.get(id)
    if (run === null) throw notFound('没有这次制作', 'There is no such run')
    return run
  }
  const announce = async (run: StoredRun): Promise<Run> => {
    const told = await tally.view(run)
    // What was being read as the desk was closed is told to nobody.
    if (!closed) hub.tell({ kind: 'run-change', run: told })
    return told
  }
  /** Tells of a run whenever something is told of it, until it has ended. */
  const follow = async (id: string): Promise<void> => {
    if (followed.has(id)) return
    followed.set(id, () => {})
    let timer: ReturnType<typeof setTimeout> | null = null
    const tell = async () => {
      timer = null
      const run = await existing(id)
      await announce(run)
      if (run.endedAt !== null) unfollow(id)
    }
    // What cannot be told now is told with what comes next.
    const changed = () => {
      timer ??= setTimeout(() => {
        // Once the desk is closed, the database may be too.
        void tell().catch((error: unknown) => closed || console.error(error))
      }, tellMs)
    }
    const stop = await runs.watch(id, changed)
    if (closed) return stop()
    // It may have ended while we turned to it.
    changed()
    followed.set(id, () => {
      if (timer !== null) clearTimeout(timer)
      stop()
    })
  }
  const unfollow = (id: string): void => {
    followed.get(id)?.()
    followed.delete(id)
  }
  const lookForOthers = async (): Promise<void> => {
    for (const run of await runs.list({ states: ['waiting', 'running', 'interrupted'] })) {
      if (closed) return
      if (followed.has(run.id)) continue
      await follow(run.id)
      await announce(await existing(run.id))
    }
  }
  /** What was done to a run here is told at once. */
  const done = async ({ id }: StoredRun): Promise<Run> => {
    await follow(id)
    return announce(await existing(id))
  }

  await lookForOthers()
  // While the database is away it is looked again a little later.
  const looking = setInterval(() => void lookForOthers().catch(() => {}), lookMs)

  return {
    list: async (which) => Promise.all((await runs.list(which)).map(tally.view)),
    read: async (id) => tally.view(await existing(id)),
    async start({ series, number, script, choices }, { episodes, width, height, rate }) {
      return done(
        await production.start({
          options: {
            // One name for all revisions: by it the folder knows that it holds the same series.
            script: 'script.txt',
            out: join(madeFolder(home, series), `${width}x${height}`),
            episodes,
            width,
            height,
            rate,
            choices: choicesSchema.parse(choices),
          },
          source: new TextEncoder().encode(script),
          series: { id: series, revision: number },
        }),
      )
    },
    cancel: async (id) => done(await production.stop((await existing(id)).id)),
    async resume(id) {
      const run = await existing(id)
      return run.state === 'done' ? tally.view(run) : done(await production.resume(id))
    },
    async close() {
      closed = true
      clearInterval(looking)
      for (const id of [...followed.keys()]) unfollow(id)
    },
  }
}
