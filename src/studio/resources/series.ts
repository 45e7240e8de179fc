import type { SeriesRecord } from '#store'
import type { Story } from '#story'
import type { SeriesCard } from '../contract/series.ts'
import { notFound } from '../failures.ts'
import type { Handlers } from '../handlers.ts'
import { findMadeEpisodes } from '../made-episodes.ts'
import type { Studio } from '../studio.ts'
import { findExamples, readExample } from './examples.ts'

/** What a new series is called when neither the person nor the script says. */
const untitled = { zh: '未命名', en: 'Untitled' }

export function seriesHandlers(
  studio: Studio,
): Handlers<
  | 'listSeries'
  | 'createSeries'
  | 'createFromExample'
  | 'readSeries'
  | 'renameSeries'
  | 'trashSeries'
  | 'untrashSeries'
  | 'listExamples'
> {
  const { database, stories, hub, saves } = studio
  const card = createCards(studio)
  const changed = async (id: string) => {
    const record = await existingSeries(studio, id)
    saves.told(record)
    hub.tell({ kind: 'series-change', series: id })
    return card(record)
  }
  const create = async (given: {
    title: string | null
    file: string
    script: string
    choices?: Record<string, unknown> | undefined
  }) => {
    const { story } = stories.read(given)
    const title = (given.title ?? story.title.trim().slice(0, 200)) || untitled[story.language]
    const { file, script, choices } = given
    const revision = await database.series.create({
      title,
      file,
      script,
      ...(choices === undefined ? {} : { choices }),
    })
    return { series: await changed(revision.series), revision }
  }
  return {
    listSeries: async ({ trash }) => Promise.all((await database.series.list({ removed: trash === 'yes' })).map(card)),
    createSeries: (given) => create(given),
    createFromExample: async ({ example }) => create(await readExample(example)),
    readSeries: async ({ series }) => {
      const record = await existingSeries(studio, series)
      const revision = await database.series.revision(series)
      if (revision === null) throw notFound('没有这部剧', 'There is no such series')
      return { series: await card(record), revision }
    },
    renameSeries: async ({ series, title }) => {
      await existingSeries(studio, series)
      await database.series.rename(series, title)
      return changed(series)
    },
    trashSeries: async ({ series }) => {
      await existingSeries(studio, series)
      await database.series.remove(series)
      return changed(series)
    },
    untrashSeries: async ({ series }) => {
      await existingSeries(studio, series)
      await database.series.restore(series)
      return changed(series)
    },
    listExamples: async () => (await findExamples()).map(({ path: _, file: __, ...example }) => example),
  }
}

/** @throws studio.not-found */
export async function existingSeries({ database }: Pick<Studio, 'database'>, id: string): Promise<SeriesRecord> {
  const record = await database.series.get(id)
  if (record === null) throw notFound('没有这部剧，它也许已被删除', 'There is no such series; it may have been deleted')
  return record
}

/** The place of the first scene and the first words in it. */
function openingOf({ episodes }: Story): string {
  const scene = episodes[0]?.scenes[0]
  const first = scene?.items.find((item) => item.kind === 'line')
  return [scene?.place, first?.text]
    .filter((words) => words !== undefined && words !== '')
    .join(' · ')
    .slice(0, 120)
}

/** What a list shows of a series. What its script says is read once a revision. */
function createCards({ home, database, stories }: Studio): (record: SeriesRecord) => Promise<SeriesCard> {
  type Facts = Pick<SeriesCard, 'language' | 'genre' | 'episodes' | 'opening'>
  const known = new Map<string, Facts>()
  const factsOf = async ({ id, head }: SeriesRecord): Promise<Facts> => {
    const key = `${id} ${head}`
    const facts = known.get(key)
    if (facts !== undefined) return facts
    const revision = await database.series.revision(id, head)
    const { story } = stories.read(revision ?? { file: 'script.txt', script: '' })
    const { language, genre, episodes } = story
    const read = { language, genre, episodes: episodes.length, opening: openingOf(story) }
    known.set(key, read)
    if (known.size > 5000) known.delete(known.keys().next().value!)
    return read
  }
  return async (record) => {
    const [facts, made, active, totals] = await Promise.all([
      factsOf(record),
      findMadeEpisodes(home, record),
      database.runs.list({ series: record.id, states: ['waiting', 'running'], limit: 1 }),
      database.ledger.totals({ series: record.id }),
    ])
    const largest = made.filter(({ episode }, i) => made[i - 1]?.episode.id !== episode.id)
    const { paid = [], reserved = [], cpuSeconds = 0, seconds = 0 } = totals[0] ?? {}
    return {
      ...record,
      ...facts,
      made: largest.length,
      runningSeconds: largest.reduce((sum, { episode }) => sum + episode.report.seconds, 0),
      cover: largest[0]?.episode.files.cover3x4 ?? null,
      making: active[0]?.id ?? null,
      spent: { paid, reserved, cpuSeconds, seconds },
    }
  }
}
