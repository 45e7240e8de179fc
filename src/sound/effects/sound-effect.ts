import type { Random } from '#core'
import type { SoundKind } from '#direction'

/** One noise of the library. */
export interface SoundEffect {
  id: SoundKind
  /** Peak in the mix before the master, dB; a cue's own gain comes on top. */
  levelDb: number
  /** Seconds from the sound's first sample to the moment it belongs to: a whoosh begins before its cue. */
  lead: number
  /**
   * True when the sound ends at the cut that it leads to: its cue says where it begins, and it is made as long as it takes to get there
   * (`seconds` of `render`), between 0.7 and 4.5 seconds.
   */
  untilCut?: boolean
  /** How much of it goes into the room's reverb, 0–1. */
  reverb: number
  /** Makes the sound, mono, of any level. Another random source gives another take of the same noise. */
  render(random: Random, seconds?: number): Float32Array
}
