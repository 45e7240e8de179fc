import { clamp, hashText, StudioError } from '#core'
import { alignSpeech, deliveryOf, type SpeechRequest } from '#sound'
import type { SpeakEngine } from '../speak.ts'
import { trimSpeech } from '../trim.ts'
import { createSpeechService, priceOfText, type SpeechServiceOptions, type SpokenOrder } from './speech-service.ts'
import { parseWav } from './wav-answer.ts'

export interface HostedVoiceOptions {
  service: SpeechServiceOptions
  /** Who says when words are spoken: a service does not. Its words are found after this engine's speaking of the same text. */
  reference: SpeakEngine
}

/** The voices of a service elsewhere. A person has chosen it, and it may cost: it speaks everything that it can, and nobody speaks in its place. */
export function createHostedVoice({ service, reference }: HostedVoiceOptions): SpeakEngine {
  const paid = createSpeechService(service)
  const { price } = service
  return {
    id: paid.id,
    version: `${paid.version} ${reference.id}@${reference.version}`,
    chosen: true,
    canSpeak: ({ language }) => service.languages.includes(language),
    ...(price !== null && { price: ({ text }) => priceOfText(price, text) }),
    async speak(request, signal = new AbortController().signal, account = {}) {
      if (account.call === undefined) throw new Error('nobody is here to make calls')
      const guiding = reference.speak(request, signal, account)
      // Whatever becomes of the guide, what the service did is paid for: it is heard first.
      guiding.catch(() => {})
      const answer = await account.call(paid, orderOf(request, service), signal)
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
