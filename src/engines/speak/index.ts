import { StudioError } from '#core'
import type { SpeechRequest } from '#sound'
import { createEspeakEngine, type EspeakOptions } from './espeak.ts'
import { createFliteEngine } from './flite.ts'
import { createSherpaEngine } from './sherpa.ts'
import type { OnSpent, SpeakEngine, Speech } from './speak.ts'

export interface SpeakEngines {
  /** In order of preference. */
  readonly engines: readonly SpeakEngine[]
  /** The first engine that can speak the request. Throws a `StudioError` when none can. */
  pick(request: SpeechRequest): SpeakEngine
  /**
   * Speaks with the one engine that speaks this language here. The first request settles which that is: the first in order that
   * can say anything at all. From then on nobody's voice changes from line to line; a line that fails, fails.
   */
  speak(request: SpeechRequest, signal?: AbortSignal, onSpent?: OnSpent): Promise<Speech>
  /** The engine that does, once that is settled. */
  speaker(request: SpeechRequest): Promise<SpeakEngine>
  close(): Promise<void>
}

export type SpeakEnginesOptions = EspeakOptions

/** Everyone who can speak on this machine, a voice model of the user's own (the folder of one) before all others. Call `close` in the end. */
export async function openSpeakEngines(
  options: SpeakEnginesOptions & { voiceModel: string | null },
): Promise<SpeakEngines> {
  const { voiceModel, ...common } = options
  const own = createSpeakEngines(common)
  if (voiceModel === null) return own
  const reference = own.engines.find(({ id }) => id === 'espeak')!
  const { timeoutMs } = common
  const sherpa = await createSherpaEngine({
    ...{ folder: voiceModel, reference },
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  return gatherEngines([sherpa, ...own.engines])
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
    async speak(request, signal, onSpent) {
      const { engine, warnings } = await choose(request)
      const speech = await engine.speak(request, signal, onSpent)
      return warnings.length > 0 ? { ...speech, warnings: [...warnings, ...speech.warnings] } : speech
    },
    async close() {
      await Promise.all(engines.map((engine) => engine.close()))
    },
  }
}
