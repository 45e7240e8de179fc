import { stat } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic } from '#core'
import { isChosen, openPlanningDesk, readSeriesState, type SeriesState } from '#production'
import { choicesSchema, readSeries } from '#series'
import { homeFolder, openArtefactStore, readConfig } from '#store'
import { madeFolder } from '#studio'
import { type MakeFlags, makeOptionsFrom } from './commands/make.ts'
import { seriesNamed, withDatabase } from './series-named.ts'

/** The state of what a person names: a script's file, or the latest revision of a series that is kept in the studio. */
export async function stateNamed(
  name: string | undefined,
  flags: MakeFlags,
): Promise<{ state: SeriesState; diagnostics: readonly Diagnostic[] }> {
  const options = await makeOptionsFrom(name, flags)
  if (name === undefined || (await stat(name).catch(() => null)) !== null || !/^[a-z0-9][a-z0-9_-]{0,63}$/.test(name)) {
    const { state, report } = await readSeriesState(options)
    return { state, diagnostics: report.diagnostics }
  }
  const home = homeFolder(flags.home)
  return withDatabase(flags.home, async (database) => {
    const series = await seriesNamed(name, database)
    const { script, file, choices } = (await database.series.revision(series))!
    const read = readSeries({ script, file, choices: choicesSchema.parse(choices) })
    const { width, height, rate, episodes: choice } = options
    const wanted = read.story.episodes.filter(({ number }) => isChosen(choice, number))
    const desk = await openPlanningDesk({
      store: await openArtefactStore(home),
      config: () => readConfig(home),
      takes: database.takes,
      workers: options.workers ?? Math.max(1, cpus().length),
    })
    const out = flags.out === undefined ? join(madeFolder(home, series), `${width}x${height}`) : options.out
    const ids = wanted.map(({ id }) => id)
    return { state: await desk.state(read, { out, width, height, rate }, ids), diagnostics: read.report.diagnostics }
  })
}
