import { stat } from 'node:fs/promises'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import { createSpeakEngines } from '#engines'
import { castSeries } from '#series'
import { type ArtefactStore, homeFolder, openArtefactStore, openDatabase, readConfig } from '#store'
import { readScript, type StoryReport } from '#story'
import { readEarlierReport } from './earlier-report.ts'
import { embeddedEngine } from './embedded-engine.ts'
import { chooseEpisodes } from './episodes.ts'
import { type Evidence, judgeSeries } from './graph/judge.ts'
import { readMakers } from './graph/makers.ts'
import type { SeriesState } from './graph/state.ts'
import { type SurveyedEpisode, surveySeries } from './graph/survey.ts'
import type { PickedTake } from './graph/take.ts'
import { readMadeRecord } from './made-record.ts'
import type { MakeOptions } from './options.ts'
import { readPicks } from './picks.ts'
import { readSource } from './sources.ts'

/**
 * What `makeSeries` would make with the same options, what it would take from the store, and how long it would take. Looks at
 * everything and makes nothing.
 */
export async function readSeriesState(options: MakeOptions): Promise<{ state: SeriesState; report: StoryReport }> {
  const { rate, width, height, choices } = options
  const home = homeFolder(options.home ?? undefined)
  const store = await openArtefactStore(home)
  const { contentProducer } = await readConfig(home)
  const source = await readSource(options.script)
  const report = readScript({ text: source.text, file: basename(options.script) })
  report.diagnostics.unshift(...source.diagnostics)
  const wanted = new Set(chooseEpisodes(report, options.episodes).map(({ id }) => id))
  const speakers = createSpeakEngines({ copies: 1 })
  const makers = await readMakers(speakers).finally(() => speakers.close())
  const read = castSeries(report, choices)
  const picked = await picksOf(choices, home, store)
  const surveyed = await surveySeries(read, { makers, store, width, height, rate, contentProducer, picked })
  const episodes = surveyed.filter(({ id }) => wanted.has(id))
  const evidence = await gatherEvidence(episodes, options.out, store)
  const state = judgeSeries(
    {
      title: report.story.title,
      episodes,
      choices,
      width,
      height,
      rate,
      workers: options.workers ?? Math.max(1, cpus().length),
      engines: [embeddedEngine],
    },
    evidence,
  )
  return { state, report }
}

/** The database is asked only where somebody picked something: starting it takes longer than everything else here. */
async function picksOf(choices: MakeOptions['choices'], home: string, store: ArtefactStore) {
  if (Object.keys(choices.picks).length === 0) return new Map<string, PickedTake>()
  const database = await openDatabase({ home })
  try {
    return (await readPicks(choices, { takes: database.takes, store })).picked
  } finally {
    await database.close()
  }
}

/** Looks where things lie. Finished files are told by their size: reading them whole is the make's affair. */
async function gatherEvidence(
  episodes: readonly SurveyedEpisode[],
  out: string,
  store: ArtefactStore,
): Promise<Evidence> {
  const [made, report] = await Promise.all([readMadeRecord(out), readEarlierReport(out)])
  const earlier = episodes.flatMap(({ id }) => made?.episodes[id] ?? [])
  const found = await Promise.all([
    store.present('voice', [
      ...episodes.flatMap(({ voices }) => voices.map(({ key }) => key)),
      ...earlier.flatMap(({ voices }) => Object.values(voices)),
    ]),
    store.present('segment', [
      ...episodes.flatMap(({ shots }) => shots.map(({ key }) => key)),
      ...earlier.flatMap(({ shots }) => Object.values(shots).map(({ key }) => key)),
    ]),
    store.present(
      'sound',
      [...episodes.map(({ sound }) => sound), ...earlier.map(({ sound }) => sound)].filter(Boolean),
    ),
    store.present('cover', episodes.flatMap(({ covers: { tall, squat } }) => [tall, squat]).filter(Boolean)),
  ])
  const finished = new Map<string, string>()
  await Promise.all(
    (report?.episodes ?? []).map(async ({ id, files, bytes, inputs }) => {
      const facts = await stat(join(out, files.video)).catch(() => null)
      if (facts?.size === bytes) finished.set(id, inputs)
    }),
  )
  return { present: new Set(found.flatMap((keys) => [...keys])), made, finished }
}
