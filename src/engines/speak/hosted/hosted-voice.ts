import { clamp, hashText, StudioError } from '#core'
import { alignSpeech, deliveryOf, type SpeechRequest } from '#sound'
import type { MakeCall } from '../../paid/paid-engine.ts'
import type { SpeakEngine } from '../speak.ts'
import { trimSpeech } from '../trim.ts'
import { createSpeechService, priceOfText, type SpeechServiceOptions, type SpokenOrder } from './speech-service.ts'
import { parseWav } from './wav-answer.ts'

export interface HostedVoiceOptions {
  service: SpeechServiceOptions
  /** Null where nothing is spoken: for whoever only asks who would, and for how much. */
  call: MakeCall | null
  /** Who says when words are spoken: a service does not. Its words are found after this engine's speaking of the same text. */
  reference: SpeakEngine
}

/** The voices of a service elsewhere. A person has chosen it, and it may cost: it speaks everything that it can, and nobody speaks in its place. */
export function createHostedVoice({ service, call, reference }: HostedVoiceOptions): SpeakEngine {
  const paid = createSpeechService(service)
  return {
    id: paid.id,
    version: `${paid.version} ${reference.id}@${reference.version}`,
    chosen: true,
    canSpeak: ({ language }) => service.languages.includes(language),
    ...(service.price !== null && { price: ({ text }) => priceOfText(service.price, text) }),
    async speak(request, signal = new AbortController().signal, onSpent) {
      if (call === null) throw new Error('nobody is here to make calls')
      const guiding = reference.speak(request, signal, onSpent)
      // Whatever becomes of the guide, what the service did is paid for and is said first.
      guiding.catch(() => {})
      const answer = await call(paid, orderOf(request, service), signal)
      onSpent?.(0, service.price === null ? null : answer.paid)
      const guide = await guiding
      const spoken = parseWav(answer.bytes)
      if (spoken === null || spoken.samples.every((value) => Math.abs(value) < 1e-4))
        throw new StudioError({
          code: 'speech.silent',
          message: { zh: '配音服务没有发声', en: 'The voice service gave silence' },
        })
      const { timing } = alignSpeech(spoken, guide)
      return { ...trimSpeech({ ...spoken, timing }), warnings: guide.warnings }
    },
    close: async () => {},
  }
}

function orderOf({ text, voice, expression, intensity }: SpeechRequest, service: SpeechServiceOptions): SpokenOrder {
  const names = service.voices[voice.sex]
  return {
    input: text,
    // Dealt by name: the same person always has the same voice.
    voice: names[hashText(voice.id) % names.length]!,
    speed: Math.round(clamp(voice.pace * deliveryOf(expression, intensity).rate, 0.5, 2) * 100) / 100,
    instructions: service.acts ? `Age: ${voice.age}. Feeling: ${expression}, ${Math.round(intensity * 100)} %.` : null,
  }
}
