import { noticeSave } from '../open-series/use-open-series.ts'
import { useConnection } from './connection.ts'
import { queries } from './queries.ts'
import { studio } from './studio.ts'

/** Keeps what is shown true while others work: saves of other tabs, runs, and a studio that went away and came back. */
export function startLive(): () => void {
  let wasOpen = false
  const watch = studio.watch({
    // That it is gone is noticed by the call itself, see `watchedFetch`.
    onConnection(connection) {
      if (connection !== 'open') return
      useConnection.getState().report('fine')
      if (wasOpen) void queries.invalidateQueries()
      wasOpen = true
    },
    onEvent(event) {
      switch (event.kind) {
        case 'reset':
          void queries.invalidateQueries()
          break
        case 'series-change':
          void queries.invalidateQueries({ queryKey: ['series'] })
          break
        case 'revision-save':
          void noticeSave(event.series, event.revision.number)
          void queries.invalidateQueries({ queryKey: ['series'] })
          void queries.invalidateQueries({ queryKey: ['revisions', event.series] })
          break
        case 'run-change': {
          const { run } = event
          queries.setQueryData(['run', run.id], run)
          queries.setQueriesData<(typeof run)[]>({ queryKey: ['runs'] }, (runs) =>
            runs === undefined ? runs : [run, ...runs.filter(({ id }) => id !== run.id)],
          )
          if (run.endedAt !== null) {
            void queries.invalidateQueries({ queryKey: ['episodes', run.series] })
            void queries.invalidateQueries({ queryKey: ['series'] })
          }
          break
        }
      }
    },
  })
  return () => watch.close()
}
