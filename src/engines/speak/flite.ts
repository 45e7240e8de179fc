import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { clamp, hashText, sampleRate } from '#core'
import { deliveryOf, repitch, type SpeechRequest, shapeVoice, type VoiceDesign } from '#sound'
import { alignWords } from './english/align-words.ts'
import { pacePauses } from './english/pace-pauses.ts'
import { type Phone, visemesOf } from './english/phones.ts'
import { type Pause, type ReadWord, readEnglish } from './english/read-text.ts'
import { createLineProgram } from './line-program.ts'
import type { SpeakEngine, Speech } from './speak.ts'
import { trimSpeech } from './trim.ts'

export interface FliteOptions {
  copies?: number
  timeoutMs?: number
  /** Path of the speaking program's main file. */
  program?: string
}

const answerSchema = z.object({ wav: z.string(), phones: z.string(), alone: z.array(z.string()) })

/**
 * The recorded speakers: formants of the body whose voice it is (in terms of `VoiceDesign.formants`), how far flite must let it swing to
 * be lively (slt hardly answers), and the fundamental where flite cannot move it.
 */
const speakers = {
  slt: { formants: 1.07, swing: 1, fixedHz: null },
  awb: { formants: 0.99, swing: 0.6, fixedHz: null },
  rms: { formants: 0.97, swing: 0, fixedHz: 101 },
} as const
type SpeakerName = keyof typeof speakers

/** Seconds of silence after a word, at the usual pace. */
const pauseSeconds: Record<Pause, number> = { ',': 0.2, '-': 0.3, '.': 0.38, '?': 0.38, '!': 0.36, '…': 0.55 }

/** English by flite's recorded voices, in a program of its own; our own DSP makes many people of three speakers. */
export function createFliteEngine(options: FliteOptions = {}): SpeakEngine {
  const main = options.program ?? fileURLToPath(new URL(`./flite-program${extname(import.meta.url)}`, import.meta.url))
  const program = createLineProgram({
    name: 'flite',
    command: [process.execPath, main],
    copies: options.copies ?? 2,
    timeoutMs: options.timeoutMs ?? 30_000,
  })
  return {
    id: 'flite',
    version: 'flite-4',
    canSpeak: ({ language }) => language === 'en',
    async speak(request, signal, account) {
      const read = readEnglish(request.text, request.pronunciations)
      if (read.length === 0) return nothingToSay()
      const plan = planOf(request)
      const words = read.flatMap((word) => word.words)
      const raw = await program.ask({ text: printWords(read), words, ...plan.ask }, signal, account?.onSpent)
      const { wav, phones, alone } = answerSchema.parse(raw)
      return { ...assemble(request, read, plan, wavSamples(wav), phonesOf(phones), alone), warnings: [] }
    },
    close: () => program.close(),
  }
}

/** Whose voice speaks, and what flite and our shaping each do. */
function planOf({ voice, expression, intensity }: SpeechRequest) {
  const delivery = deliveryOf(expression, intensity)
  const flite = speakerFor(voice)
  const { formants, swing, fixedHz } = speakers[flite]
  // Ears need more than what the numbers of one synthesiser mean in another.
  const size = Math.round(clamp(((voice.formants * delivery.formants) / formants) ** 1.45, 0.78, 1.3) * 100) / 100
  const pitchHz = clamp(voice.pitchHz * delivery.pitch, 62, 430)
  const range = clamp(voice.range + delivery.range, 0, 1)
  const rate = clamp(voice.pace * delivery.rate, 0.55, 1.6)
  const mean = (pitchHz / size) * 1.02
  return {
    delivery,
    size,
    rate,
    pitchHz,
    range,
    fixedHz,
    ask: {
      flite,
      pitchHz: Math.round(mean * 10) / 10,
      spread: Math.round(mean * (0.15 + 0.5 * range) * swing * 10) / 10,
      stretch: Math.round((size / rate) * 1000) / 1000,
    },
  }
}

/** Women and children are made from slt; men from rms or awb, by name, the old more often from awb. */
function speakerFor(voice: VoiceDesign): SpeakerName {
  if (voice.sex === 'female' || voice.age === 'child') return 'slt'
  if (voice.id === 'narrator') return 'rms'
  return (hashText(voice.id) % 1000) / 1000 < (voice.age === 'elder' ? 0.6 : 0.35) ? 'awb' : 'rms'
}

/** The words with the signs that flite breathes at. */
function printWords(read: readonly ReadWord[]): string {
  return read
    .map(({ words, pause }) => words.join(' ') + (pause === null ? '' : pause === '-' || pause === '…' ? ',' : pause))
    .join(' ')
}

function assemble(
  request: SpeechRequest,
  read: readonly ReadWord[],
  plan: ReturnType<typeof planOf>,
  wav: { samples: Float32Array; rate: number },
  raw: readonly Phone[],
  alone: readonly string[],
): Omit<Speech, 'warnings'> {
  const { size, fixedHz, pitchHz, range, rate, delivery } = plan
  const source = fixedHz === null ? wav.samples : repitch(wav.samples, wav.rate, melody(fixedHz, pitchHz / size, range))
  const voiced = shapeVoice(source, wav.rate, size, request.voice, delivery)
  const phones = raw.map(({ name, start, end }) => ({ name, start: start / size, end: end / size }))
  const sounds = alone.map((word) => word.split(/\s+/).filter((name) => name !== ''))
  const stretches = alignWords(phones, sounds)
  let next = 0
  const spans = read.map(({ words }) => {
    const own = stretches.slice(next, next + words.length).filter(({ first, last }) => last > first)
    next += words.length
    return own.length === 0 ? null : { first: own[0]!.first, last: own.at(-1)!.last }
  })
  const pauses = phones.flatMap(({ name, start, end }, index) => {
    if (name !== 'pau' || index === 0 || index === phones.length - 1) return []
    const before = spans.findLastIndex((span) => span !== null && span.last <= index)
    const mark = read[before]?.pause ?? null
    return [{ start, end, length: ((mark === null ? 0.08 : pauseSeconds[mark]) * delivery.pauses) / rate }]
  })
  const paced = pacePauses(voiced, sampleRate, pauses)
  const timed = phones.map(({ name, start, end }) => ({ name, start: paced.timeOf(start), end: paced.timeOf(end) }))
  const seconds = paced.samples.length / sampleRate
  const marks = read.flatMap(({ from, to }, k) => {
    const span = spans[k]
    return span
      ? [{ from, to, start: timed[span.first]!.start, end: Math.min(seconds, timed[span.last - 1]!.end) }]
      : []
  })
  level(paced.samples)
  return trimSpeech({
    samples: paced.samples,
    sampleRate,
    timing: { seconds, estimated: false, marks, visemes: visemesOf(timed) },
  })
}

/** From a speaker's fundamental to another's, with more or less melody. */
function melody(fromHz: number, toHz: number, range: number) {
  const lively = 0.5 + 1.35 * range
  return (hertz: number) => clamp(toHz * clamp((hertz / fromHz) ** lively, 0.6, 1.7), 55, 420)
}

/** Everyone arrives about as loud; the mix does the rest. */
function level(samples: Float32Array): void {
  let peak = 0
  for (const value of samples) peak = Math.max(peak, Math.abs(value))
  if (peak < 1e-4) return
  for (let i = 0; i < samples.length; i++) samples[i]! *= 0.7 / peak
}

function phonesOf(printed: string): Phone[] {
  let start = 0
  return printed.split(/\s+/).flatMap((entry) => {
    const [name, time] = entry.split(':')
    const end = Number(time)
    if (!name || !Number.isFinite(end)) return []
    const phone = { name, start, end }
    start = end
    return [phone]
  })
}

function wavSamples(base64: string): { samples: Float32Array; rate: number } {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length < 44) return { samples: new Float32Array(0), rate: 16_000 }
  const samples = new Float32Array((bytes.length - 44) >> 1)
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(44 + i * 2) / 32_768
  return { samples, rate: bytes.readUInt32LE(24) }
}

function nothingToSay(): Speech {
  const seconds = 0.2
  return {
    samples: new Float32Array(Math.round(seconds * sampleRate)),
    sampleRate,
    timing: { seconds, estimated: false, marks: [], visemes: [] },
    warnings: ['nothing in this line can be spoken'],
  }
}
