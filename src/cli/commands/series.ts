import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type Language, StudioError } from '#core'
import { readChoices, readSource } from '#production'
import { type Choices, heldInStory, markScenes, noChoices } from '#series'
import { type Database, homeFolder, openDatabase, type Revision } from '#store'
import { readScript } from '#story'
import { findExamples, findMadeEpisodes, readExample } from '#studio'
import { checkLanguage } from '../options.ts'
import { exitCodes, pick, say, type Terminal, UsageError } from '../terminal.ts'

export interface SeriesFlags {
  home?: string
  json?: boolean
  lang?: string
  title?: string
  choices?: string
  note?: string
  base?: string
  revision?: string
  out?: string
  trash?: boolean
  example?: string
}

export interface SeriesCall {
  database: Database
  flags: SeriesFlags
  language: Language
  /** The command's arguments, in order. */
  given: readonly string[]
}

/** What a command answers: for a machine, and in lines for a person. */
interface Told {
  value: unknown
  lines: readonly string[]
}

/** Everything that can be done with the studio's series from a terminal: name → what it does. */
const actions = {
  async list({ database, flags, language }: SeriesCall): Promise<Told> {
    const records = await database.series.list({ removed: flags.trash === true })
    const none = pick(language, '还没有剧', 'There are no series yet')
    const lines = records.map(
      ({ id, title, head, changedAt }) => `${id}  ${changedAt.slice(0, 16)}  r${head}  ${title}`,
    )
    return { value: records, lines: lines.length === 0 ? [none] : lines }
  },

  async new({ database, flags, language, given: [script = ''] }: SeriesCall): Promise<Told> {
    const source = flags.example === undefined ? await scriptOf(script) : await readExample(flags.example)
    const { story } = readScript({ text: source.script, file: source.file })
    const title = flags.title ?? (story.title.trim().slice(0, 200) || pick(language, '未命名', 'Untitled'))
    const choices = markScenes(await choicesOf(flags), heldInStory(story))
    const { file, script: text } = source
    const revision = await database.series.create({ file, script: text, title, choices, note: flags.note ?? null })
    return told(revision, pick(language, `新剧《${title}》`, `New series "${title}"`))
  },

  async examples({ language }: SeriesCall): Promise<Told> {
    const examples = (await findExamples()).map(({ path: _, file: __, ...example }) => example)
    return { value: examples, lines: examples.map(({ id, title, about }) => `${id}  ${title}  ${about[language]}`) }
  },

  async episodes({ database, flags, language, given: [series = ''] }: SeriesCall): Promise<Told> {
    const record = await database.series.get(series)
    const made = record === null ? [] : await findMadeEpisodes(homeFolder(flags.home), record)
    if (record === null) await revisionOf(database, series)
    const lines = made.map(({ episode: { number, width, height, report }, paths }) =>
      [String(number).padStart(2, '0'), `${width}x${height}`, report.check.verdict, paths.video].join('  '),
    )
    const none = pick(language, '还没有做好的分集', 'No episode is finished yet')
    const value = made.map(({ episode, paths }) => ({ ...episode, paths }))
    return { value, lines: lines.length === 0 ? [none] : lines }
  },

  async save({ database, flags, language, given: [series = '', script] }: SeriesCall): Promise<Told> {
    const head = await revisionOf(database, series)
    const source = script === undefined ? { script: head.script, file: head.file } : await scriptOf(script)
    const { story } = readScript({ text: source.script, file: source.file })
    const saved = await database.series.save({
      series,
      base: numberOf(flags.base, '--base') ?? head.number,
      ...source,
      choices: flags.choices === undefined ? head.choices : markScenes(await choicesOf(flags), heldInStory(story)),
      note: flags.note ?? null,
    })
    return told(saved, pick(language, '已保存', 'Saved'))
  },

  async history({ database, given: [series = ''] }: SeriesCall): Promise<Told> {
    await revisionOf(database, series)
    const history = await database.series.history(series, { limit: 500 })
    const lines = history.map(({ number, at, note, file }) => `r${number}  ${at.slice(0, 16)}  ${note ?? file}`)
    return { value: history, lines }
  },

  async restore({ database, language, given: [series = '', number] }: SeriesCall): Promise<Told> {
    const [head, earlier] = [
      await revisionOf(database, series),
      await revisionOf(database, series, numberOf(number, 'revision') ?? 0),
    ]
    const { file, script, choices } = earlier
    const note = `↺ ${earlier.number}`
    const saved = await database.series.save({ series, base: head.number, file, script, choices, note })
    return told(saved, pick(language, '已恢复', 'Restored'))
  },

  async export({ database, flags, language, given: [series = ''] }: SeriesCall): Promise<Told> {
    const revision = await revisionOf(database, series, numberOf(flags.revision, '--revision'))
    const folder = resolve(flags.out ?? join('out', series))
    await mkdir(folder, { recursive: true })
    // The text of a Word file is text: it is not written under a name that says otherwise.
    const [script, choices] = [join(folder, 'script.txt'), join(folder, 'choices.json')]
    await writeFile(script, revision.script)
    await writeFile(choices, `${JSON.stringify(revision.choices, null, 2)}\n`)
    const make = `sanbu make ${script} --choices ${choices}`
    return {
      value: { series, number: revision.number, script, choices },
      lines: [script, choices, pick(language, `制作：${make}`, `To make it: ${make}`)],
    }
  },

  async rename({ database, language, given: [series = '', title = ''] }: SeriesCall): Promise<Told> {
    await revisionOf(database, series)
    const record = await database.series.rename(series, title)
    return { value: record, lines: [pick(language, `现在叫《${record.title}》`, `It is called "${record.title}" now`)] }
  },

  async trash({ database, language, given: [series = ''] }: SeriesCall): Promise<Told> {
    await revisionOf(database, series)
    await database.series.remove(series)
    return { value: { series }, lines: [pick(language, '已移到回收站', 'It is in the trash')] }
  },

  async untrash({ database, language, given: [series = ''] }: SeriesCall): Promise<Told> {
    await revisionOf(database, series)
    await database.series.restore(series)
    return { value: { series }, lines: [pick(language, '已放回', 'It is back')] }
  },
} as const

export type SeriesAction = keyof typeof actions

export async function runSeries(
  action: SeriesAction,
  given: readonly string[],
  flags: SeriesFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  const database = await openDatabase({ home: homeFolder(flags.home) })
  try {
    const { value, lines } = await actions[action]({ database, flags, language, given })
    say(terminal, flags.json === true ? JSON.stringify(value, null, 2) : lines.join('\n'))
    return exitCodes.fine
  } finally {
    await database.close()
  }
}

function told(revision: Revision, what: string): Told {
  const { script: _, choices: __, ...summary } = revision
  return { value: summary, lines: [`${what}: ${revision.series} r${revision.number}`] }
}

async function scriptOf(path: string): Promise<{ script: string; file: string }> {
  return { script: (await readSource(path)).text, file: basename(path) }
}

async function choicesOf({ choices }: SeriesFlags): Promise<Choices> {
  return choices === undefined ? noChoices : readChoices(choices)
}

async function revisionOf(database: Database, series: string, number: number | null = null): Promise<Revision> {
  const revision = await database.series.revision(series, number ?? undefined)
  if (revision !== null) return revision
  const which = number === null ? series : `${series} r${number}`
  throw new StudioError({
    code: 'store.no-such-series',
    message: {
      zh: `没有 ${which}。用 sanbu series list 查看`,
      en: `There is no ${which}. See sanbu series list`,
    },
  })
}

function numberOf(text: string | undefined, name: string): number | null {
  if (text === undefined) return null
  const number = Number(text.replace(/^r/, ''))
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError({
    zh: `${name} 应是版本号，不是「${text}」`,
    en: `${name} takes a revision's number, not "${text}"`,
  })
}
