import type { RunEvent, RunRepository } from '#store'
import type { ProgressEvent } from '../progress.ts'
import { patiently } from './patiently.ts'

/** Progress is written down this often; what is finished is never left out. */
const writeMs = 250

export interface Teller {
  progress(event: ProgressEvent): void
  story(body: Record<string, unknown>): void
  /** Writes what is still to be written. */
  close(): Promise<void>
}

/**
 * Writes down what a run tells, a few times a second: of every stage and episode the newest word, and each that says something is
 * finished. Stops for good when another process has taken the run over.
 */
export function createTeller(runs: RunRepository, run: string, owner: string, onTaken: () => void): Teller {
  let waiting: { key: string; event: Pick<RunEvent, 'kind' | 'body'> }[] = []
  let writing = Promise.resolve()
  const write = () => {
    const events = waiting.map(({ event }) => event)
    waiting = []
    if (events.length === 0) return
    writing = writing.then(() =>
      patiently(() => runs.tell(run, events, owner)).catch((error) => {
        if ((error as { code?: string }).code === 'store.run-taken') onTaken()
      }),
    )
  }
  const timer = setInterval(write, writeMs)
  return {
    progress(event) {
      const finished = event.total > 0 && event.done >= event.total
      const key = finished ? '' : `${event.stage} ${event.episode}`
      if (!finished) waiting = waiting.filter((one) => one.key !== key)
      waiting.push({ key, event: { kind: 'progress', body: { ...event } } })
    },
    story(body) {
      waiting.push({ key: '', event: { kind: 'story', body } })
      write()
    },
    async close() {
      clearInterval(timer)
      write()
      await writing
    },
  }
}
