import { assert, errorText, type Language, type LocalText, StudioError } from '#core'
import { estimateTiming, type SpeechTiming, speechTimingSchema } from '#direction'
import type { SpeakEngines, SpeakingAccount, Speech } from '#engines'
import type { SpeechRequest } from '#sound'
import type { ArtefactStore } from '#store'
import { type Books, isBudgetReached } from './books.ts'
import type { CallDesk } from './calls/call-desk.ts'
import { isEngineFailure } from './calls/failures.ts'
import { type PlannedVoice, silenceAddress } from './graph/voices.ts'
import { recordedLine } from './recorded-line.ts'
import { parseSamples, printSamples } from './samples.ts'
import { usualWork } from './usual-work.ts'

export interface SpokenLines {
  /** Address of each line's sound in the store. */
  keys: Map<string, string>
  timings: Map<string, SpeechTiming>
  made: number
  reused: number
  warnings: LocalText[]
}

export interface SpeakLinesRequest {
  lines: readonly PlannedVoice[]
  store: ArtefactStore
  speak: SpeakEngines['speak']
  /** Speaks for the timing alone, of lines that somebody recorded; left out, `speak` does. */
  guide?: SpeakEngines['guide']
  /** Has the work of speaking a line entered into the books; left out, it is entered nowhere. */
  book?<T>(line: PlannedVoice, work: (account: SpeakingAccount) => Promise<T>): Promise<T>
  /** Lines spoken at once. */
  atOnce: number
  signal: AbortSignal
  onLine(done: number, line: PlannedVoice): void
}

/** What an engine takes at once; longer speeches are spoken in pieces and put together. */
const longestPiece = 400

/**
 * Speaks every line once, or takes it from the store. A line that no engine can speak stays silent for as long as it would
 * take, and the person is told: one bad line does not cost them the episode.
 */
export async function speakLines(request: SpeakLinesRequest): Promise<SpokenLines> {
  const { lines, store, signal } = request
  const out: SpokenLines = { keys: new Map(), timings: new Map(), made: 0, reused: 0, warnings: [] }
  let next = 0
  let done = 0
  const { book = (_: PlannedVoice, work: (account: SpeakingAccount) => Promise<Speech>) => work({}) } = request
  const one = async (line: PlannedVoice) => {
    const { key, request: whole } = line
    let address = key
    let bytes = await store.get('voice', key)
    if (bytes === null) {
      let speech: Speech
      try {
        speech = await book(line, async (account) => {
          const by = (how: SpeakLinesRequest['speak']) =>
            speakWhole(whole, (piece, abort) => how(piece, abort, account), signal)
          return line.recording === null
            ? by(request.speak)
            : recordedLine(store, line.recording, () => by(request.guide ?? request.speak))
        })
      } catch (error) {
        // Nobody else's voice is put in the place of one that was chosen, nor silence in the place of all.
        if (signal.aborted || isBudgetReached(error) || isEngineFailure(error)) throw error
        // Kept under another address: the next run tries the engines again.
        address = silenceAddress(key)
        const { text, language } = whole
        speech = mute(text, language, estimateTiming(text, language).seconds)
        out.warnings.push(noVoice(line, error))
      }
      const { sampleRate, timing, warnings } = speech
      bytes = printSamples({ sampleRate, timing, warnings }, [speech.samples])
      await store.put('voice', address, bytes)
      out.made++
    } else out.reused++
    out.keys.set(line.line, address)
    out.timings.set(line.line, speechTimingSchema.parse(parseSamples(bytes).head['timing']))
    request.onLine(++done, line)
  }
  const lane = async () => {
    while (next < lines.length) {
      signal.throwIfAborted()
      await one(lines[next++]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(request.atOnce, lines.length) }, lane))
  return out
}

/** Enters every spoken line, by the engine that speaks it; calls for it are made on its account. */
export function bookVoices(
  books: Books,
  engines: Pick<SpeakEngines, 'speaker'>,
  makeCall: CallDesk['call'] | null,
): NonNullable<SpeakLinesRequest['book']> {
  return async (line, work) => {
    const { id: engine } = await engines.speaker(line.request)
    const of = { episode: line.episode, shot: null, work: 'voice' }
    const piece = { ...of, engine, artefact: line.key, cpuSeconds: usualWork.line }
    const account: SpeakingAccount =
      makeCall === null
        ? {}
        : { call: (paid, request, signal) => makeCall({ engine: paid, request, kind: 'memory', of, signal }) }
    const done = await books.book(piece, (onSpent) => work({ ...account, onSpent }))
    assert(done !== null, 'a line that was spoken gives speech')
    return done
  }
}

async function speakWhole(
  request: SpeechRequest,
  speak: SpeakLinesRequest['speak'],
  signal: AbortSignal,
): Promise<Speech> {
  const parts: { from: number; speech: Speech }[] = []
  for (const piece of pieces(request.text)) {
    const { from, text } = piece
    // The estimate knows how long pauses last.
    const speech = isSpoken(piece)
      ? await speakTwice({ ...request, text }, speak, signal)
      : mute(text, request.language, 0.8)
    parts.push({ from, speech })
  }
  return parts.length === 1 ? parts[0]!.speech : joinSpeech(parts)
}

function noVoice(line: PlannedVoice, error: unknown): LocalText {
  const name = line.speaker ?? '—'
  const text = line.request.text.slice(0, 20)
  return {
    zh: `台词没有配音（${name}「${text}」）：${errorText(error, 'zh')}`,
    en: `A line has no voice (${name} "${text}"): ${errorText(error, 'en')}`,
  }
}

async function speakTwice(
  request: SpeechRequest,
  speak: SpeakLinesRequest['speak'],
  signal: AbortSignal,
): Promise<Speech> {
  try {
    return await speak(request, signal)
  } catch (error) {
    if (signal.aborted || !(error instanceof StudioError) || !error.retryable) throw error
    return speak(request, signal)
  }
}

/** Silence with the timing that the text would have, or none when there is nothing to say. */
function mute(text: string, language: Language, seconds: number): Speech {
  const timing = isSpoken({ text })
    ? { ...estimateTiming(text, language), visemes: [] }
    : { seconds, estimated: true, marks: [], visemes: [] }
  return { samples: new Float32Array(Math.ceil(seconds * 24_000)), sampleRate: 24_000, timing, warnings: [] }
}

/** False for pauses written as marks alone ("……"): they have nothing to say. */
export const isSpoken = ({ text }: { text: string }): boolean => /[\p{L}\p{N}]/u.test(text)

/** Cuts after the last sentence end, else comma, else anywhere, before each piece grows too long. */
export function pieces(text: string, longest: number = longestPiece): { from: number; text: string }[] {
  const out: { from: number; text: string }[] = []
  let from = 0
  while (text.length - from > longest) {
    const window = text.slice(from, from + longest)
    const end = lastMatch(window, /[。！？!?.；;\n]/g) ?? lastMatch(window, /[，、,：:\s]/g)
    let length = end ?? longest
    // Never between the halves of one character.
    if (/[\ud800-\udbff]/.test(text[from + length - 1] ?? '')) length--
    out.push({ from, text: text.slice(from, from + length) })
    from += length
  }
  out.push({ from, text: text.slice(from) })
  return out.filter((piece) => piece.text.trim() !== '')
}

function lastMatch(text: string, pattern: RegExp): number | null {
  let end: number | null = null
  for (const match of text.matchAll(pattern)) if (match.index > 40) end = match.index + 1
  return end
}

function joinSpeech(parts: readonly { from: number; speech: Speech }[]): Speech {
  const { sampleRate } = parts[0]!.speech
  const gap = Math.round(sampleRate * 0.25)
  const timing: SpeechTiming = { seconds: 0, estimated: false, marks: [], visemes: [] }
  const sounds: Float32Array[] = []
  let at = 0
  for (const { from, speech } of parts) {
    const start = at / sampleRate
    timing.marks.push(
      ...speech.timing.marks.map((mark) => ({
        from: mark.from + from,
        to: mark.to + from,
        start: mark.start + start,
        end: mark.end + start,
      })),
    )
    timing.visemes.push(
      ...speech.timing.visemes.map(({ shape, start: a, end }) => ({ shape, start: a + start, end: end + start })),
    )
    const samples = new Float32Array(speech.samples.length + gap)
    samples.set(speech.samples)
    sounds.push(samples)
    at += samples.length
  }
  const samples = new Float32Array(at)
  let place = 0
  for (const sound of sounds) {
    samples.set(sound, place)
    place += sound.length
  }
  timing.seconds = at / sampleRate
  return { samples, sampleRate, timing, warnings: parts.flatMap(({ speech }) => speech.warnings) }
}
