import type { SpeechTiming } from '#direction'
import type { SpeechRequest } from '#sound'
import type { MakeCall, Price } from '../paid/paid-engine.ts'

/** A spoken line: mono, −1…1, at the stated rate, trimmed to the speech with at most 30 ms of silence at either end. */
export interface Speech {
  samples: Float32Array
  sampleRate: number
  timing: SpeechTiming
  /** What the engine could not do as asked, for a person. */
  warnings: readonly string[]
}

/** Who answers for what speaking takes. */
export interface SpeakingAccount {
  /** Hears of processor seconds; perhaps more than once a line. */
  onSpent?(cpuSeconds: number): void
  /** How calls that are paid for are made; left out, none can be. */
  call?: MakeCall
}

/**
 * Who can speak a line. `speak` may be called many times at once; `close` is always called in the end. The same request
 * gives the same bytes. Failures are `StudioError`s that say whether a retry helps.
 */
export interface SpeakEngine {
  readonly id: string
  /** Changes whenever the same request may sound different. Part of every artefact's digest. */
  readonly version: string
  /** True for one that a person has chosen: it speaks all that it can, and where it fails no other voice takes its place. */
  readonly chosen?: boolean
  canSpeak(request: Pick<SpeechRequest, 'language'>): boolean
  /** What speaking a text costs; left out by engines that cost processor time only. */
  price?(request: Pick<SpeechRequest, 'text'>): Price
  speak(request: SpeechRequest, signal?: AbortSignal, account?: SpeakingAccount): Promise<Speech>
  close(): Promise<void>
}
