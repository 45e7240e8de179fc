import type { Random } from '#core'
import type { Ambience } from '#direction'
import type { Stereo } from '../dsp/stereo.ts'

/** How a place reverberates. */
export interface Room {
  /** Time to −60 dB, seconds; 0 is outdoors without echo. */
  seconds: number
  /** Share of the voices that comes back from the walls, 0–1. */
  wet: number
  /** Cut of the reflections, Hz. */
  damping: number
}

/** The bed of sound that a place has. */
export interface AmbienceBed {
  id: Ambience
  /** Loudness in the mix before the master, LUFS (voices are at −20). −Infinity has no sound. */
  levelLufs: number
  room: Room
  /** A loop of `bedSeconds` whose end flows into its start, any level. */
  render(random: Random): Stereo
}

/** Length of the loops. */
export const bedSeconds = 12
