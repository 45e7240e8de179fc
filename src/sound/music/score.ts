import type { DrumId } from './drums.ts'
import type { InstrumentId } from './instruments/instrument.ts'

/** One note or hit of a cue, ready to be played. */
export interface ScoreNote {
  /** Seconds from the cue's start. */
  at: number
  seconds: number
  voice: { kind: 'note'; instrument: InstrumentId; midi: number } | { kind: 'drum'; drum: DrumId }
  /** 0–1. */
  velocity: number
  gain: number
  pan: number
}

export interface Score {
  notes: readonly ScoreNote[]
  /** Seconds of a bar. */
  bar: number
  bars: number
}
