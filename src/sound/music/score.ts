import type { DrumId } from './drums.ts'
import type { InstrumentId } from './instruments/instrument.ts'
import type { Texture } from './play.ts'

/** One note or hit of a phrase, ready to be played. */
export interface ScoreNote {
  /** Seconds from the phrase's start. */
  at: number
  seconds: number
  voice: { kind: 'note'; instrument: InstrumentId; midi: number } | { kind: 'drum'; drum: DrumId }
  /** 0–1. */
  velocity: number
  gain: number
  pan: number
}

/** A phrase of a scene's music. */
export interface Score {
  notes: readonly ScoreNote[]
  /** Seconds of a bar; the last may have a beat or two less or more. */
  bar: number
  bars: number
  /** Up to the next phrase, or to the last chord. */
  seconds: number
  /** How strong it is in the mean, 0–1. */
  intensity: number
  texture: Texture
}

/** What is played in each bar, as text: two bars with the same print sound the same. */
export function barPrints({ notes, bar, bars, seconds }: Score): string[] {
  const prints = Array.from({ length: bars }, (): string[] => [])
  for (const { at, voice } of notes) {
    if (at > seconds - bar / 100) continue
    const index = Math.min(bars - 1, Math.floor(at / bar + 0.01))
    prints[index]!.push(`${Math.round((at / bar - index) * 16)} ${Object.values(voice).join(' ')}`)
  }
  return prints.map((print) => print.sort().join())
}
