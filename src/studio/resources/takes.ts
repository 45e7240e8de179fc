import { readPicks } from '#production'
import { notFound } from '../failures.ts'
import type { Handlers } from '../handlers.ts'
import type { Studio } from '../studio.ts'
import { existingSeries } from './series.ts'

export function takeHandlers(studio: Studio): Handlers<'listTakes' | 'readTake' | 'readLedger'> {
  const { takes, ledger } = studio.database
  const { store } = studio
  return {
    listTakes: async ({ series, episode, shot }) => {
      await existingSeries(studio, series)
      return takes.list({
        series,
        ...(episode === undefined ? {} : { episode }),
        ...(shot === undefined ? {} : { shot }),
      })
    },
    readTake: async ({ series, take: id }) => {
      await existingSeries(studio, series)
      const take = await takes.get(id)
      const picks = take?.series === series ? { [take.shot]: id } : {}
      const [found] = (await readPicks({ picks }, { takes, store })).picked.values()
      if (found === undefined) throw notFound('没有这一条取用', 'There is no such take')
      return found.recipe
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
