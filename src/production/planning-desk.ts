import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FrameRate } from '#core'
import { type Choices, choiceFor, type ReadSeries, readSeries, type SeriesSource } from '#series'
import type { ArtefactStore, Config, Money, TakeRepository } from '#store'
import { readEarlierReport } from './earlier-report.ts'
import { embeddedEngine } from './embedded-engine.ts'
import { linesOf } from './episodes.ts'
import { impactOf } from './graph/impact.ts'
import type { Impact } from './graph/impact-format.ts'
import { type Evidence, judgeSeries } from './graph/judge.ts'
import type { SeriesState } from './graph/state.ts'
import { type SurveyedEpisode, surveySeries } from './graph/survey.ts'
import { readMadeRecord } from './made-record.ts'
import { readPicks } from './picks.ts'
import { openSpeakers } from './speakers.ts'
import { isSpoken, pieces } from './voices.ts'

/** What is asked about beside the series itself. */
export interface PlanningFormat {
  /** Folder of the finished episodes. */
  out: string
  width: number
  height: number
  rate: FrameRate
}

/** Looks at everything and makes nothing. */
export interface PlanningDesk {
  /**
   * What making would make, what it would take from the store, and how long it would take.
   * @param episodes ids of those that are asked about; left out, all
   */
  state(read: ReadSeries, format: PlanningFormat, episodes?: readonly string[]): Promise<SeriesState>
  /** What going from one state of a series to another would make stale, and how long remaking it takes. */
  impact(before: ReadSeries, after: ReadSeries, format: PlanningFormat): Promise<Impact>
  /** Reads a series, or remembers having read just this one. */
  read(source: SeriesSource & { script: string; choices: Choices }): ReadSeries
}

export interface PlanningDeskOptions {
  store: ArtefactStore
  /** Asked each time: a person may change the settings meanwhile. */
  config(): Promise<Pick<Config, 'contentProducer'>>
  /** Asked only about series in which somebody picked a take. */
  takes: Pick<TakeRepository, 'get'>
  /** Render processes that the making will have. */
  workers: number
}

/** Series that stay read: an open one before and after a change, and a few more. */
const keptReadings = 6

export async function openPlanningDesk(options: PlanningDeskOptions): Promise<PlanningDesk> {
  const { store, config, takes, workers } = options
  const { engines: speakers, makers } = await openSpeakers({ home: store.home, copies: 1 })
  await speakers.close()
  /** Of lines that are yet to be spoken, piece by piece, as each is paid for. */
  const moneyFor = ({ story, choices }: ReadSeries, unspoken: ReadonlySet<string>): Money[] => {
    const speaker = speakers.engines.find((engine) => engine.canSpeak({ language: story.language }))
    const price = speaker?.price
    if (price === undefined) return []
    const lines = story.episodes
      .flatMap(linesOf)
      .filter(({ id }) => unspoken.has(id) && choiceFor(choices.sound.lines, id) === undefined)
    const sums = new Map<string, number>()
    for (const { amount, currency } of lines
      .flatMap(({ text }) => pieces(text))
      .filter(isSpoken)
      .map(price))
      sums.set(currency, (sums.get(currency) ?? 0) + amount)
    return [...sums].map(([currency, amount]) => ({ amount, currency }))
  }
  const context = async ({ choices }: Pick<ReadSeries, 'choices'>, { width, height, rate }: PlanningFormat) => {
    const { picked } = await readPicks(choices, { takes, store })
    const { contentProducer } = await config()
    return { makers, store, width, height, rate, contentProducer, picked }
  }
  const readings = new Map<string, ReadSeries>()
  return {
    async state(read, format, wanted) {
      const surveyed = await surveySeries(read, await context(read, format))
      const episodes = wanted === undefined ? surveyed : surveyed.filter(({ id }) => wanted.includes(id))
      const evidence = await gatherEvidence(episodes, format.out, store)
      const { width, height, rate } = format
      const { story, choices } = read
      const engines = [embeddedEngine]
      const asked = { title: story.title, episodes, choices, width, height, rate, workers, engines }
      const state = judgeSeries(asked, evidence)
      const voices = state.episodes.flatMap((episode) => episode.voices)
      const unspoken = new Set(voices.filter((voice) => voice.state !== 'current').map(({ id }) => id))
      return { ...state, estimate: { ...state.estimate, money: moneyFor(read, unspoken) } }
    },
    async impact(before, after, format) {
      const made = await readMadeRecord(format.out)
      const was = await surveySeries(before, await context(before, format))
      const is = await surveySeries(after, await context(after, format))
      return impactOf(was, is, { ...format, workers, made })
    },
    read(source) {
      const key = JSON.stringify([source.file, source.choices, source.script])
      const read = readings.get(key) ?? readSeries(source)
      readings.delete(key)
      readings.set(key, read)
      if (readings.size > keptReadings) readings.delete(readings.keys().next().value!)
      return read
    },
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
