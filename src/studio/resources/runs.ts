import { runSizes } from '../contract/runs.ts'
import type { Handlers } from '../handlers.ts'
import type { Studio } from '../studio.ts'
import { existingSeries } from './series.ts'

export function runHandlers(studio: Studio): Handlers<'listRuns' | 'startRun' | 'readRun' | 'cancelRun' | 'resumeRun'> {
  const { runs } = studio
  return {
    listRuns: ({ series, limit }) => runs.list({ limit, ...(series === undefined ? {} : { series }) }),
    startRun: async ({ series, episodes, size, rate }) => {
      const { head } = await existingSeries(studio, series)
      return runs.start({ series, revision: head, request: { episodes, rate, ...runSizes[size] } })
    },
    readRun: ({ run }) => runs.read(run),
    cancelRun: ({ run }) => runs.cancel(run),
    resumeRun: ({ run }) => runs.resume(run),
  }
}
