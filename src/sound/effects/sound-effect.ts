import type { Random } from '#core'
import type { SoundKind } from '#direction'

/** One noise of the library. */
export interface SoundEffect {
  id: SoundKind
  /** Peak in the mix before the master, dB; a cue's own gain comes on top. */
  levelDb: number
  /** Seconds from the sound's first sample to the moment it belongs to: a whoosh begins before its cue. */
  lead: number
  /** How much of it goes into the room's reverb, 0–1. */
  reverb: number
  /** Makes the sound, mono, of any level. Another random source gives another take of the same noise. */
  render(random: Random): Float32Array
}
