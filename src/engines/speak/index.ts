import { StudioError } from '#core'
import type { SpeechRequest } from '#sound'
import { createEspeakEngine, type EspeakOptions } from './espeak.ts'
import type { SpeakEngine, Speech } from './speak.ts'

export interface SpeakEngines {
  /** In order of preference. */
  readonly engines: readonly SpeakEngine[]
  /** The first engine that can speak the request. Throws a `StudioError` when none can. */
  pick(request: SpeechRequest): SpeakEngine
  /** Speaks with the first engine that can; when it fails for good, the next one tries and the speech carries a warning. */
  speak(request: SpeechRequest, signal?: AbortSignal): Promise<Speech>
  close(): Promise<void>
}

export type SpeakEnginesOptions = EspeakOptions

/** Everyone who can speak on this machine. Call `close` in the end. */
export function createSpeakEngines(options: SpeakEnginesOptions = {}): SpeakEngines {
  const engines: SpeakEngine[] = [createEspeakEngine(options)]
  const able = (request: SpeechRequest) => {
    const found = engines.filter((engine) => engine.canSpeak(request))
    if (found.length > 0) return found
    throw new StudioError({
      code: 'speech.no-engine',
      message: { en: `No voice speaks ${request.language}.`, zh: `没有能说 ${request.language} 的声音引擎。` },
    })
  }
  return {
    engines,
    pick: (request) => able(request)[0]!,
    async speak(request, signal) {
      const warnings: string[] = []
      const candidates = able(request)
      for (const [index, engine] of candidates.entries()) {
        try {
          const speech = await engine.speak(request, signal)
          return warnings.length > 0 ? { ...speech, warnings: [...warnings, ...speech.warnings] } : speech
        } catch (error) {
          if (signal?.aborted || index === candidates.length - 1) throw error
          warnings.push(error instanceof Error ? error.message : String(error))
        }
      }
      throw new Error('unreachable: there is always a last candidate')
    },
    async close() {
      await Promise.all(engines.map((engine) => engine.close()))
    },
  }
}
