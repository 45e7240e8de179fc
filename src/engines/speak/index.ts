import { StudioError } from '#core'
import type { SpeechRequest } from '#sound'
import { createEspeakEngine, type EspeakOptions } from './espeak.ts'
import { createFliteEngine } from './flite.ts'
import { createHostedVoice, type HostedVoiceOptions } from './hosted/hosted-voice.ts'
import { createSherpaEngine } from './sherpa.ts'
import type { SpeakEngine, SpeakingAccount, Speech } from './speak.ts'

export interface SpeakEngines {
  /** In order of preference. */
  readonly engines: readonly SpeakEngine[]
  /** The first engine that can speak the request. Throws a `StudioError` when none can. */
  pick(request: SpeechRequest): SpeakEngine
  /**
   * Speaks with the one engine that speaks this language here. The first request settles which that is: the first in order that
   * can say anything at all. From then on nobody's voice changes from line to line; a line that fails, fails.
   */
  speak(request: SpeechRequest, signal?: AbortSignal, account?: SpeakingAccount): Promise<Speech>
  /** Speaks with a voice of this machine: for its timing, when somebody else is heard. */
  guide(request: SpeechRequest, signal?: AbortSignal, account?: SpeakingAccount): Promise<Speech>
  /** The engine that does, once that is settled. */
  speaker(request: SpeechRequest): Promise<SpeakEngine>
  close(): Promise<void>
}

export type SpeakEnginesOptions = EspeakOptions

/** Voices beside the embedded ones, as a person's settings name them. */
export interface OtherVoices {
  /** Folder of a voice model of the person's own; null for none. */
  voiceModel: string | null
  /** A service elsewhere; null for none. */
  hosted?: HostedVoiceOptions['service'] | null
}

/** Everyone who can speak for this installation: a service that was chosen, a voice model, the embedded voices. Call `close` in the end. */
export async function openSpeakEngines(options: SpeakEnginesOptions & OtherVoices): Promise<SpeakEngines> {
  const { voiceModel, hosted = null, ...common } = options
  const own = createSpeakEngines(common)
  const reference = own.engines.find(({ id }) => id === 'espeak')!
  const { timeoutMs } = common
  const others: SpeakEngine[] = []
  if (hosted !== null) others.push(createHostedVoice({ service: hosted, reference }))
  if (voiceModel !== null)
    others.push(
      await createSherpaEngine({
        ...{ folder: voiceModel, reference },
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      }),
    )
  return others.length === 0 ? own : gatherEngines([...others, ...own.engines])
}

/** The embedded voices. Call `close` in the end. */
export function createSpeakEngines(options: SpeakEnginesOptions = {}): SpeakEngines {
  const { copies, timeoutMs } = options
  const flite = createFliteEngine({
    ...(copies === undefined ? {} : { copies }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  return gatherEngines([flite, createEspeakEngine(options)])
}

/** Engines in order of preference, as one. */
export function gatherEngines(engines: readonly SpeakEngine[]): SpeakEngines {
  const settled = new Map<string, Promise<{ engine: SpeakEngine; warnings: readonly string[] }>>()
  const able = (request: SpeechRequest) => {
    const found = engines.filter((engine) => engine.canSpeak(request))
    if (found.length > 0) return found
    throw new StudioError({
      code: 'speech.no-engine',
      message: { en: `No voice speaks ${request.language}.`, zh: `没有能说 ${request.language} 的声音引擎。` },
    })
  }
  const settle = async (request: SpeechRequest) => {
    const candidates = able(request)
    if (candidates[0]!.chosen === true) return { engine: candidates[0]!, warnings: [] }
    const warnings: string[] = []
    for (const engine of candidates.slice(0, -1)) {
      try {
        await engine.speak({ ...request, text: request.language === 'zh' ? '好' : 'yes' })
        return { engine, warnings }
      } catch (error) {
        warnings.push(error instanceof Error ? error.message : String(error))
      }
    }
    return { engine: candidates.at(-1)!, warnings }
  }
  const choose = (request: SpeechRequest) => {
    const chosen = settled.get(request.language) ?? settle(request)
    settled.set(request.language, chosen)
    return chosen
  }
  return {
    engines,
    pick: (request) => able(request)[0]!,
    speaker: async (request) => (await choose(request)).engine,
    async speak(request, signal, account) {
      const { engine, warnings } = await choose(request)
      const speech = await engine.speak(request, signal, account)
      return warnings.length > 0 ? { ...speech, warnings: [...warnings, ...speech.warnings] } : speech
    },
    guide: (request, signal, account) =>
      able(request)
        .find(({ chosen }) => chosen !== true)!
        .speak(request, signal, account),
    async close() {
      await Promise.all(engines.map((engine) => engine.close()))
    },
  }
}
