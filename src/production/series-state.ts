import { cpus } from 'node:os'
import { basename } from 'node:path'
import { castSeries } from '#series'
import { homeFolder, openArtefactStore, openDatabase, readConfig, type Take } from '#store'
import { readScript, type StoryReport } from '#story'
import { chooseEpisodes } from './episodes.ts'
import type { SeriesState } from './graph/state.ts'
import type { MakeOptions } from './options.ts'
import { openPlanningDesk } from './planning-desk.ts'
import { readSource } from './sources.ts'

/** What `makeSeries` would make with the same options, what it would take from the store, and how long it would take. Makes nothing. */
export async function readSeriesState(options: MakeOptions): Promise<{ state: SeriesState; report: StoryReport }> {
  const home = homeFolder(options.home ?? undefined)
  const store = await openArtefactStore(home)
  const source = await readSource(options.script)
  const report = readScript({ text: source.text, file: basename(options.script) })
  report.diagnostics.unshift(...source.diagnostics)
  const wanted = chooseEpisodes(report, options.episodes).map(({ id }) => id)
  const takes = await takesOf(options.choices.picks, home)
  const workers = options.workers ?? Math.max(1, cpus().length)
  const desk = await openPlanningDesk({ store, config: () => readConfig(home), takes, workers })
  return { state: await desk.state(castSeries(report, options.choices), options, wanted), report }
}

/** The database is opened only where somebody picked something: starting it takes longer than everything else here. */
async function takesOf(picks: Readonly<Record<string, string>>, home: string) {
  const found = new Map<string, Take | null>()
  const ids = Object.values(picks)
  if (ids.length > 0) {
    const database = await openDatabase({ home })
    try {
      for (const id of ids) found.set(id, await database.takes.get(id))
    } finally {
      await database.close()
    }
  }
  return { get: async (id: string) => found.get(id) ?? null }
}
