import { digestValue, errorText, type LocalText } from '#core'
import { buildTimeline, styleCaptions } from '#cut'
import type { BoardEpisode, SpeechTiming } from '#direction'
import {
  boardSeries,
  type Choices,
  castSeries,
  choicesSchema,
  type DerivedSeries,
  noChoices,
  type ReadSeries,
} from '#series'
import { requestSpeech } from '#sound'
import { readScript, type StoryReport } from '#story'
import type { DeriveAnswer, DeriveRequest, SeriesHead } from './protocol.ts'
import type { LineToHear, Reel } from './reel.ts'

/** Timelines are laid out for this size; only captions' rows depend on it, and not on the pixels. */
const size = { width: 1080, height: 1920 }

let source: { script: string; file: string | null; report: StoryReport } | null = null
let choices: Choices = noChoices
const heard = new Map<string, SpeechTiming>()
const sent = new Map<string, string>()

addEventListener('message', ({ data }: MessageEvent<DeriveRequest>) => {
  try {
    if (data.kind === 'heard') for (const [key, timing] of data.heard) heard.set(key, timing)
    else take(data)
    if (source !== null) postMessage(answer(source.report, data.number))
  } catch (error) {
    const message: LocalText = { zh: errorText(error, 'zh'), en: errorText(error, 'en') }
    postMessage({ kind: 'failure', number: data.number, message } satisfies DeriveAnswer)
  }
})

function take({ script, file, choices: given }: Extract<DeriveRequest, { kind: 'source' }>): void {
  if (source === null || source.script !== script || source.file !== file)
    source = { script, file, report: readScript({ text: script, file }) }
  choices = choicesSchema.parse(given)
}

function answer(report: StoryReport, number: number): DeriveAnswer {
  const plain = castSeries(report, noChoices)
  const read = castSeries(report, choices)
  const rough = boardSeries(read)
  const lines = linesToHear(rough)
  const keys = new Map(lines.map(({ line, key }) => [line, key]))
  const measured = (line: string) => heard.get(keys.get(line) ?? '') ?? null
  const series = lines.some(({ key }) => heard.has(key)) ? boardSeries(read, { timing: measured }) : rough
  const changed = series.board.episodes
    .filter(({ shots }) => shots.length > 0)
    .map((episode) => reelOf(series, episode, lines))
    .filter((reel) => {
      const text = JSON.stringify(reel)
      const same = sent.get(reel.episode.id) === text
      sent.set(reel.episode.id, text)
      return !same
    })
  return { kind: 'series', number, head: headOf(series, plain), changed }
}

function headOf({ story, board, designs, voices, unused }: DerivedSeries, plain: ReadSeries): SeriesHead {
  const { title, language, genre, cast } = story
  return {
    title,
    language,
    genre,
    rate: board.rate,
    cast,
    designs,
    voices,
    derivedDesigns: plain.designs,
    derivedVoices: plain.voices,
    unused,
    episodes: board.episodes.filter(({ shots }) => shots.length > 0).map(({ id }) => id),
  }
}

function reelOf({ board, timing }: DerivedSeries, episode: BoardEpisode, lines: readonly LineToHear[]): Reel {
  const timeline = buildTimeline({ board, episode, ...size, label: 'AI', timing })
  const inEpisode = new Set(episode.shots.flatMap((shot) => shot.lines.map(({ line }) => line)))
  return {
    episode,
    timeline: styleCaptions({ ...timeline, labels: [] }, choices.captions),
    speech: Object.fromEntries([...inEpisode].map((line) => [line, timing(line)])),
    lines: lines.filter(({ line }) => inEpisode.has(line)),
  }
}

/** Each line with the feeling that the board gives it, before anybody has spoken: as production asks for it, so that voices are shared. */
function linesToHear({ board, story, voices }: DerivedSeries): LineToHear[] {
  const { pronunciations } = choices.sound
  const designs = new Map(voices.map((voice) => [voice.id, voice]))
  const narrator = designs.get('narrator') ?? voices[0]
  const seen = new Set<string>()
  return board.episodes.flatMap(({ shots }) =>
    shots.flatMap((shot) =>
      shot.lines.flatMap(({ line, speaker, text, expression, intensity }) => {
        const voice = (speaker === null ? narrator : designs.get(speaker)) ?? narrator
        if (seen.has(line) || voice === undefined || text.trim() === '') return []
        seen.add(line)
        const request = requestSpeech({ text, language: story.language, voice, expression, intensity }, pronunciations)
        return [{ line, key: digestValue(request), request }]
      }),
    ),
  )
}
