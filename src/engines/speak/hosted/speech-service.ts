import { hashText, type Language } from '#core'
import type { EngineLimits, PaidEngine, Price } from '../../paid/paid-engine.ts'
import { postOnce } from '../../paid/post-once.ts'
import { parseWav } from './wav-answer.ts'

/** A service that speaks, as a person describes it. */
export interface SpeechServiceOptions {
  /** Where the service begins: `https://api.openai.com/v1`, `http://127.0.0.1:8880/v1`. */
  url: string
  model: string
  /** Its names for voices of women and of men. */
  voices: { female: readonly string[]; male: readonly string[] }
  languages: readonly Language[]
  /** Minor units of a currency for a million characters; null costs nothing. */
  price: { currency: string; perMillionCharacters: number } | null
  limits: EngineLimits
  timeoutMs: number
  /** True for one that acts on words about how a line is said. */
  acts: boolean
  /** May a call be made again when nobody can tell whether it was taken, and may have been charged? */
  repeats: boolean
  /** Null for a service that wants none, as on one's own machine. Never part of an address, and never shown. */
  key: string | null
}

/** One piece of a line, as the service is asked for it. */
export interface SpokenOrder {
  input: string
  voice: string
  speed: number
  instructions: string | null
}

/** More than any piece of a line comes to: ten minutes of sound. */
const mostBytes = 64 * 1024 ** 2

/**
 * Speech from a service with an API like OpenAI's (`POST …/audio/speech`), which many speak: services in the net, and servers on one's own
 * machine. It answers at once, with the sound.
 */
export function createSpeechService(options: SpeechServiceOptions): PaidEngine<SpokenOrder> {
  const { model, voices, limits, acts, key: secret, timeoutMs } = options
  const url = `${options.url.replace(/\/+$/, '')}/audio/speech`
  return {
    id: speechServiceId,
    version: `speech-service-1 ${JSON.stringify([url, model, voices, acts])}`,
    limits,
    repeats: options.repeats || options.price === null ? 'replays' : 'ignores',
    price: ({ input }) => (options.price === null ? null : priceOfText(options.price, input)),
    async submit({ instructions, ...order }, key, signal) {
      const body = { model, ...order, response_format: 'wav', ...(instructions === null ? {} : { instructions }) }
      const headers: Record<string, string> = secret === null ? {} : { authorization: `Bearer ${secret}` }
      const patience = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      const bytes = await bodyOf(await postOnce(url, { body, key, headers, signal: patience }))
      const sound = bytes === null ? null : parseWav(bytes)
      if (bytes === null || sound === null) return { kind: 'failed', reason: `${url} gave no WAV sound` }
      return { kind: 'answer', bytes, cost: null }
    },
  }
}

/** What the service is called in the ledger and in budgets. */
export const speechServiceId = 'voice-service'

/**
 * What speaking a text costs. One line costs a part of a cent: whole units are dealt by the text itself, so that the same line always costs the
 * same and many lines cost in sum what they should.
 */
export function priceOfText(price: NonNullable<SpeechServiceOptions['price']>, text: string): Price {
  const exact = ([...text].length * price.perMillionCharacters) / 1_000_000
  return { amount: Math.floor(exact + hashText(text) / 2 ** 32), currency: price.currency }
}

/** Null when it is larger than any speech. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > mostBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
