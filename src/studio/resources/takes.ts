import type { Handlers } from '../handlers.ts'
import type { Studio } from '../studio.ts'
import { existingSeries } from './series.ts'

export function takeHandlers(studio: Studio): Handlers<'listTakes' | 'readLedger'> {
  const { takes, ledger } = studio.database
  return {
    listTakes: async ({ series, episode, shot }) => {
      await existingSeries(studio, series)
      return takes.list({
        series,
        ...(episode === undefined ? {} : { episode }),
        ...(shot === undefined ? {} : { shot }),
      })
    },
    readLedger: async ({ series, before }) => {
      await existingSeries(studio, series)
      const [entries, totals] = await Promise.all([
        ledger.list({ series }, { limit: 200, ...(before === undefined ? {} : { before }) }),
        ledger.totals({ series }, ['episode', 'work']),
      ])
      return { entries, totals }
    },
  }
}
