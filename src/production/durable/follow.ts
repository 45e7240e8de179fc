import type { Database, Run } from '#store'
import { type ProgressEvent, progressEventSchema } from '../progress.ts'
import { type StoryNews, storyNewsSchema } from '../story-news.ts'
import { patiently } from './patiently.ts'

export interface RunHooks {
  onProgress?(event: ProgressEvent): void
  /** What is understood of the script, as soon as it is. */
  onStory?(news: StoryNews): void
}

export interface FollowOptions extends RunHooks {
  /** Called every second or so while the run goes on, with what it is now. */
  look?(run: Run): Promise<void>
  signal?: AbortSignal
}

const lookMs = 1000
/** Asked for at once. */
const mostEvents = 1000

/** Tells everything that is told of a run, from its beginning or from `after` on, until it ends; gives the ended run. */
export async function follow(database: Database, id: string, options: FollowOptions, after = 0): Promise<Run> {
  let seen = after
  let wake = () => {}
  const stopWatching = await patiently(() => database.runs.watch(id, () => wake()))
  const onAbort = () => wake()
  options.signal?.addEventListener('abort', onAbort)
  try {
    for (;;) {
      options.signal?.throwIfAborted()
      const news = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, lookMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      // Asked first: what is told between the two questions belongs to a run that has not ended yet.
      const run = await patiently(() => database.runs.get(id))
      const events = await patiently(() => database.runs.events(id, { after: seen, limit: mostEvents }))
      for (const { number, kind, body } of events) {
        seen = number
        if (kind === 'progress') options.onProgress?.(progressEventSchema.parse(body))
        if (kind === 'story') options.onStory?.(storyNewsSchema.parse(body))
      }
      if (run === null) throw new Error(`no such run: ${id}`)
      const ended = run.state === 'done' || run.state === 'failed' || run.state === 'stopped'
      if (ended && events.length === 0) return run
      // What was told since the first question has been heard: then there is nothing to wait for.
      if (ended || events.length === mostEvents) continue
      await options.look?.(run)
      await news
    }
  } finally {
    options.signal?.removeEventListener('abort', onAbort)
    stopWatching()
  }
}
