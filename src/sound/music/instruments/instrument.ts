import type { Random } from '#core'

export type InstrumentId =
  | 'pad'
  | 'strings'
  | 'piano'
  | 'bell'
  | 'zither'
  | 'flute'
  | 'bass'
  | 'brass'
  | 'synth'
  | 'choir'
  | 'pizzicato'
  | 'clarinet'

export interface Note {
  hertz: number
  /** How long it is held; the sound may ring on. */
  seconds: number
  /** 0–1: loudness and brightness. */
  velocity: number
}

/** Something that plays notes: mono, peak near 1 at full velocity. */
export interface Instrument {
  id: InstrumentId
  play(note: Note, random: Random): Float32Array
}
