import { runSizes } from '../contract/runs.ts'
import { notFound } from '../failures.ts'
import type { Handlers } from '../handlers.ts'
import type { Studio } from '../studio.ts'
import { existingSeries } from './series.ts'

export function runHandlers(studio: Studio): Handlers<'listRuns' | 'startRun' | 'readRun' | 'cancelRun' | 'resumeRun'> {
  const { runs } = studio
  return {
    listRuns: ({ series, limit }) => runs.list({ limit, ...(series === undefined ? {} : { series }) }),
    startRun: async ({ series, episodes, size, rate }) => {
      await existingSeries(studio, series)
      const revision = await studio.database.series.revision(series)
      if (revision === null) throw notFound('没有这部剧', 'There is no such series')
      return runs.start(revision, { episodes, rate, ...runSizes[size] })
    },
    readRun: ({ run }) => runs.read(run),
    cancelRun: ({ run }) => runs.cancel(run),
    resumeRun: ({ run }) => runs.resume(run),
  }
}
