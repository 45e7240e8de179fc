import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { clamp, hashText, StudioError } from '#core'
import { alignSpeech, deliveryOf } from '#sound'
import { createLineProgram } from './line-program.ts'
import { readSherpaModel, type SherpaModel } from './sherpa-model.ts'
import type { SpeakEngine } from './speak.ts'
import { trimSpeech } from './trim.ts'

export interface SherpaOptions {
  /** Folder of the model. */
  folder: string
  /** Who says when words are spoken: these models do not. Their words are found after this engine's speaking of the same text. */
  reference: SpeakEngine
  copies?: number
  /** After so long a line has failed. Default two minutes: models are slow. */
  timeoutMs?: number
  /** Path of the speaking program's main file. */
  program?: string
}

const answerSchema = z.object({ sampleRate: z.number().int().min(8000).max(96_000), pcm: z.string().max(200_000_000) })

/** A neural model of the user's own (Kokoro, Matcha, VITS) through sherpa-onnx, in a program of its own. */
export async function createSherpaEngine(options: SherpaOptions): Promise<SpeakEngine> {
  const { folder, reference } = options
  const model: SherpaModel = await readSherpaModel(folder)
  const main = options.program ?? fileURLToPath(new URL(`./sherpa-program${extname(import.meta.url)}`, import.meta.url))
  const program = createLineProgram({
    name: 'sherpa-onnx',
    command: [process.execPath, main],
    copies: options.copies ?? 1,
    timeoutMs: options.timeoutMs ?? 120_000,
  })
  return {
    id: 'sherpa-onnx',
    version: `sherpa-1 ${model.digest} ${reference.id}@${reference.version}`,
    canSpeak: ({ language }) => model.languages.includes(language),
    async speak(request, signal, account) {
      const { voice, expression, intensity } = request
      const delivery = deliveryOf(expression, intensity)
      const [raw, guide] = await Promise.all([
        program.ask(
          {
            model: model.config,
            ruleFsts: model.ruleFsts,
            text: request.text,
            // The model's speakers are dealt to people by name: the same person is always the same speaker.
            speaker: (hashText(voice.id) % 10_000) / 10_000,
            speed: Math.round(clamp(voice.pace * delivery.rate, 0.5, 1.8) * 100) / 100,
          },
          signal,
          account?.onSpent,
        ),
        reference.speak(request, signal, account),
      ])
      const { sampleRate, pcm } = answerSchema.parse(raw)
      const samples = samplesOf(Buffer.from(pcm, 'base64'))
      if (samples.every((value) => Math.abs(value) < 1e-5))
        throw new StudioError({
          code: 'speech.silent',
          message: { zh: '语音模型没有发声', en: 'The voice model gave silence' },
        })
      const { timing } = alignSpeech({ samples, sampleRate }, guide)
      return { ...trimSpeech({ samples, sampleRate, timing }), warnings: guide.warnings }
    },
    close: () => program.close(),
  }
}

function samplesOf(bytes: Buffer): Float32Array {
  const samples = new Float32Array(bytes.length >> 2)
  for (let i = 0; i < samples.length; i++) {
    const value = bytes.readFloatLE(i * 4)
    samples[i] = Number.isFinite(value) ? clamp(value, -1, 1) : 0
  }
  return samples
}
