import { type ProgressEvent, progressEventSchema } from '#production'
import type { RunRepository, Run as StoredRun } from '#store'
import { type Run, type RunRequest, runRequestSchema } from '../contract/runs.ts'

export interface RunTally {
  /** A run with how far it is, from what was told of it. */
  view(run: StoredRun): Promise<Run>
}

/** Of ended runs only so many last events are read: more than a long series has stages. */
const lastEvents = 500
/** How many runs are remembered with what was told of them. */
const remembered = 200

interface Told {
  /** Number of the last event that was read. */
  upTo: number
  latest: Map<string, ProgressEvent>
}

/** Adds up what was told of runs, each event read once. */
export function createRunTally(runs: Pick<RunRepository, 'events'>): RunTally {
  const known = new Map<string, Told>()
  const readOn = async (run: StoredRun): Promise<Told> => {
    const told = known.get(run.id) ?? { upTo: Math.max(0, run.lastEvent - lastEvents), latest: new Map() }
    known.delete(run.id)
    known.set(run.id, told)
    if (known.size > remembered) known.delete(known.keys().next().value!)
    while (told.upTo < run.lastEvent) {
      const events = await runs.events(run.id, { after: told.upTo })
      if (events.length === 0) break
      for (const { kind, body, number } of events) {
        told.upTo = Math.max(told.upTo, number)
        // Taken up again, it is told anew how far it is.
        if (kind === 'state' && body['state'] === 'waiting') told.latest.clear()
        const event = kind === 'progress' ? progressEventSchema.safeParse(body) : null
        if (event?.success === true) told.latest.set(progressKey(event.data), event.data)
      }
    }
    return told
  }
  return {
    async view(run) {
      const progress = [...(await readOn(run)).latest.values()]
      const furthest = progress.reduce<ProgressEvent | null>(
        (most, event) => (event.fraction >= (most?.fraction ?? 0) ? event : most),
        null,
      )
      const { request: _, requestKey: __, report: ___, ...facts } = run
      return {
        ...facts,
        request: requestOf(run),
        progress,
        fraction: run.state === 'done' ? 1 : (furthest?.fraction ?? 0),
        secondsLeft: run.state === 'running' ? (furthest?.secondsLeft ?? null) : null,
      }
    },
  }
}

function progressKey({ stage, episode }: ProgressEvent): string {
  return `${stage} ${episode ?? ''}`
}

/** What was asked for. A run that another program asked for may say less. */
function requestOf({ request }: StoredRun): RunRequest {
  const usual = { episodes: null, width: 1080, height: 1920, rate: { numerator: 25, denominator: 1 } }
  const read = runRequestSchema.safeParse({ ...usual, ...request })
  return read.success ? read.data : usual
}
