import { errorText, type LocalText } from '#core'
import { buildTimeline, styleCaptions } from '#cut'
import type { BoardEpisode, SpeechTiming } from '#direction'
import {
  boardSeries,
  type Choices,
  castSeries,
  choiceFor,
  choicesSchema,
  createBoardMemory,
  type DerivedSeries,
  noChoices,
  ownRecordings,
  type ReadSeries,
  type Renamed,
  renamedIds,
  type TakeRecipe,
} from '#series'
import { readScript, type StoryReport } from '#story'
import { linesToHear } from './lines-to-hear.ts'
import type { DeriveAnswer, DeriveRequest, SeriesHead } from './protocol.ts'
import type { LineToHear, Reel } from './reel.ts'

/** Timelines are laid out for this size; only captions' rows depend on it, and not on the pixels. */
const size = { width: 1080, height: 1920 }

let source: { script: string; file: string | null; report: StoryReport; plain: ReadSeries } | null = null
/** As they came; a series that was read has them by today's ids. */
let choices: Choices = noChoices
let renamed: Renamed = {}
const heard = new Map<string, SpeechTiming>()
const takes = new Map<string, TakeRecipe>()
/** Two boards an edit: one with estimates, for how lines are played, and one with what was measured. */
const memories = { rough: createBoardMemory(), measured: createBoardMemory() }
/** What the page has of each episode: the boarded episode itself, and all else that its reel follows from. */
const sent = new Map<string, { episode: BoardEpisode; rest: string }>()

addEventListener('message', ({ data }: MessageEvent<DeriveRequest>) => {
  try {
    if (data.kind === 'heard') for (const [key, timing] of data.heard) heard.set(key, timing)
    else if (data.kind === 'found') for (const [id, recipe] of data.found) takes.set(id, recipe)
    else take(data)
    if (source === null) return
    renamed = renamedIds(choices, source.report.story)
    const read = castSeries(source.report, choices)
    if (sent.size === 0 && read.story.episodes.length > 2) tell(opening(read), data.number, true)
    tell(read, data.number, false)
  } catch (error) {
    const message: LocalText = { zh: errorText(error, 'zh'), en: errorText(error, 'en') }
    postMessage({ kind: 'failure', number: data.number, message } satisfies DeriveAnswer)
  }
})

function take({ script, file, choices: given }: Extract<DeriveRequest, { kind: 'source' }>): void {
  if (source === null || source.script !== script || source.file !== file) {
    const report = readScript({ text: script, file })
    source = { script, file, report, plain: castSeries(report, noChoices) }
  }
  choices = choicesSchema.parse(given)
}

/** Reels that a page takes in without standing still. */
const atOnce = 3

/** Answers with what changed, a few reels at a time. */
function tell(read: ReadSeries, number: number, more: boolean): void {
  const whole = answer(read, number, more)
  for (let i = atOnce; i < whole.changed.length; i += atOnce)
    postMessage({ kind: 'reels', number, reels: whole.changed.slice(i, i + atOnce) } satisfies DeriveAnswer)
  postMessage({ ...whole, changed: whole.changed.slice(0, atOnce) } satisfies DeriveAnswer)
}

/** A long series takes seconds to board, its first episode does not. The second goes along, for the first may end on its words. */
function opening(read: ReadSeries): ReadSeries {
  return { ...read, story: { ...read.story, episodes: read.story.episodes.slice(0, 2) } }
}

function answer(read: ReadSeries, number: number, more: boolean): Extract<DeriveAnswer, { kind: 'series' }> {
  const rough = boardSeries(read, { memory: memories.rough })
  const lines = linesToHear(rough)
  const keys = new Map([...lines.values()].flatMap((list) => list.map(({ line, key }) => [line, key] as const)))
  const timing = (line: string) => heard.get(keys.get(line) ?? '') ?? null
  const someHeard = [...keys.values()].some((key) => heard.has(key))
  const series = someHeard ? boardSeries(read, { timing, memory: memories.measured }) : rough
  const changed = series.board.episodes.flatMap((episode) => {
    if (episode.shots.length === 0) return []
    const said = lines.get(episode.id) ?? []
    const rest = JSON.stringify([
      series.story.title,
      read.choices.captions,
      said.map(({ line, key }) => [line, key]),
      ownRecordings(episode, read.choices.sound),
      Object.keys(takesOf(episode, read.choices)).map((shot) => choiceFor(read.choices.picks, shot)),
    ])
    const before = sent.get(episode.id)
    if (before?.episode === episode && before.rest === rest) return []
    sent.set(episode.id, { episode, rest })
    return [reelOf(series, episode, said)]
  })
  return { kind: 'series', number, head: headOf(series), changed, more }
}

function headOf({ story, board, designs, voices, unused, choices }: DerivedSeries): SeriesHead {
  const { title, language, genre, cast } = story
  return {
    title,
    language,
    genre,
    rate: board.rate,
    cast,
    designs,
    voices,
    derivedDesigns: source!.plain.designs,
    loudness: choices.sound.loudness ?? 'short-video',
    unused,
    renamed,
    picks: Object.values(choices.picks),
    episodes: board.episodes.filter(({ shots }) => shots.length > 0).map(({ id }) => id),
  }
}

function reelOf({ board, timing, choices }: DerivedSeries, episode: BoardEpisode, lines: readonly LineToHear[]): Reel {
  const timeline = buildTimeline({ board, episode, ...size, label: 'AI', timing })
  const inEpisode = new Set(episode.shots.flatMap((shot) => shot.lines.map(({ line }) => line)))
  return {
    episode,
    timeline: styleCaptions({ ...timeline, labels: [] }, choices.captions),
    speech: Object.fromEntries([...inEpisode].map((line) => [line, timing(line)])),
    lines,
    own: ownRecordings(episode, choices.sound),
    takes: takesOf(episode, choices),
  }
}

/** The picked takes of an episode that are there, by shot. */
function takesOf({ shots }: BoardEpisode, { picks }: Choices): Record<string, TakeRecipe> {
  return Object.fromEntries(
    shots.flatMap(({ id }) => {
      const take = takes.get(choiceFor(picks, id) ?? '')
      return take === undefined ? [] : [[id, take]]
    }),
  )
}
