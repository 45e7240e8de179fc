import type { MusicMood } from '#direction'
import type { Reverberation } from '../../dsp/reverb.ts'
import type { DrumId } from '../drums.ts'
import type { ScaleId } from '../harmony.ts'
import type { InstrumentId } from '../instruments/instrument.ts'
import type { Ornaments } from '../ornaments.ts'

/** A part of the band: it plays once the scene's intensity passes `from`. */
export interface Part {
  instrument: InstrumentId
  /** Linear, at full velocity. */
  gain: number
  from: number
}

/** Sixteen steps a bar: `x` strong, `o` soft, `.` none. */
export interface Pattern {
  steps: string
}

/** How a mood sounds. Each number is a choice; the composer does the rest from the seed. */
export interface MoodStyle {
  id: MusicMood
  /** Beats a minute; four beats a bar. The composer bends it a little so that whole bars fill the scene. */
  tempo: number
  scale: ScaleId
  /** Roots of the chords, one a bar, as steps of a seven-note scale from 0. */
  progressions: readonly (readonly number[])[]
  /** Range of the key note, MIDI numbers. */
  tonic: readonly [number, number]
  /** Whether the last chord comes home. Otherwise it stays open. */
  resolves: boolean
  pad: Part | null
  bass: (Part & Pattern) | null
  arpeggio: (Part & Pattern & { order: 'up' | 'wave' | 'pedal' }) | null
  melody: (Part & { octave: number }) | null
  drums: readonly (Pattern & { drum: DrumId; gain: number; from: number })[]
  ornaments?: Ornaments
  reverb: Reverberation
  /** Share of reverb, 0–1. */
  wet: number
}
