import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { clamp } from '#core'
import { type SpeechTiming, speechTimingSchema } from '#direction'
import { deliveryOf, intone, repitch, type SpeechRequest } from '#sound'
import { createLineProgram } from './line-program.ts'
import type { SpeakEngine } from './speak.ts'
import { trimSpeech } from './trim.ts'

export interface EspeakOptions {
  /** How many lines may be spoken at once. */
  copies?: number
  /** After so long a line has failed. */
  timeoutMs?: number
  /** How words are said, over what the program knows: `{ 长发: 'chang2 fa4' }`. */
  pronunciations?: Readonly<Record<string, string>>
  /** Path of the speaking program's main file. */
  program?: string
}

const answerSchema = z.object({
  sampleRate: z.number().int().min(8000).max(96_000),
  pcm: z.string(),
  marks: speechTimingSchema.shape.marks,
  visemes: speechTimingSchema.shape.visemes,
})

/** Mandarin and English by the speaking program in `voices/espeak`, which is a program of its own: we talk to it over pipes. */
export function createEspeakEngine(options: EspeakOptions = {}): SpeakEngine {
  const main = options.program ?? fileURLToPath(new URL('../../../voices/espeak/main.js', import.meta.url))
  const program = createLineProgram({
    name: 'espeak',
    command: [process.execPath, main],
    copies: options.copies ?? 2,
    timeoutMs: options.timeoutMs ?? 30_000,
  })
  const pronunciations = options.pronunciations ?? {}
  return {
    id: 'espeak',
    version: `espeak-5${Object.keys(pronunciations).length > 0 ? ` ${JSON.stringify(pronunciations)}` : ''}`,
    canSpeak: () => true,
    async speak(request, signal, account) {
      const raw = await program.ask(
        { ...wordsFor(request), pronunciations: { ...pronunciations, ...request.pronunciations } },
        signal,
        account?.onSpent,
      )
      const { sampleRate, pcm, marks, visemes } = answerSchema.parse(raw)
      const samples = withIntonation(request, samplesOf(Buffer.from(pcm, 'base64')), sampleRate, marks)
      const seconds = samples.length / sampleRate
      const spoken = trimSpeech({ samples, sampleRate, timing: { seconds, estimated: false, marks, visemes } })
      const warnings = marks.length === 0 ? ['nothing in this line can be spoken'] : []
      return { ...spoken, warnings }
    },
    close: () => program.close(),
  }
}

/** The range of melody of a usual person. */
const usualRange = 0.58

/** The program knows the tones of Chinese syllables and nothing of sentences; its English has a melody. */
function withIntonation(
  { text, language, voice, expression, intensity }: SpeechRequest,
  samples: Float32Array,
  rate: number,
  marks: SpeechTiming['marks'],
): Float32Array {
  if (language !== 'zh') return samples
  const range = clamp(voice.range + deliveryOf(expression, intensity).range, 0, 1)
  const factor = intone(text, marks, range / usualRange)
  return repitch(samples, rate, (hertz, seconds) => hertz * factor(seconds))
}

/** The request in the program's own terms. */
function wordsFor({ text, language, voice, expression, intensity }: SpeechRequest) {
  const delivery = deliveryOf(expression, intensity)
  return {
    text,
    language,
    pauses: delivery.pauses,
    voice: {
      sex: voice.sex,
      seed: voice.seed,
      pitchHz: voice.pitchHz * delivery.pitch,
      range: clamp(voice.range + delivery.range, 0, 1),
      rate: voice.pace * delivery.rate,
      formants: voice.formants * delivery.formants,
      breath: clamp(voice.breath + delivery.breath, 0, 1),
      roughness: clamp(voice.roughness + delivery.roughness, 0, 1),
      effort: clamp(delivery.gainDb / 4, -1, 1),
      tremor: delivery.tremor,
      volume: 64,
    },
  }
}

function samplesOf(bytes: Buffer): Float32Array {
  const samples = new Float32Array(bytes.length >> 1)
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(i * 2) / 32_768
  return samples
}
