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

/** What is played in each bar, as text: two bars with the same print sound the same. */
export function barPrints({ notes, bar, bars }: Score): string[] {
  const prints = Array.from({ length: bars }, (): string[] => [])
  for (const { at, voice } of notes) {
    const index = Math.floor(at / bar + 0.01)
    prints[index]?.push(`${Math.round((at / bar - index) * 16)} ${Object.values(voice).join(' ')}`)
  }
  return prints.map((print) => print.sort().join())
}
