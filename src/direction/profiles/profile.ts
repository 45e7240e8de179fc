import type { Genre, TimeOfDay } from '#story'
import type { LensKit } from '../lens.ts'
import type { CameraMove, EffectKind, LightMood, MusicMood, SoundKind } from '../vocabulary.ts'

/** How a genre likes to be told. One data file a genre. */
export interface GenreProfile {
  genre: Genre
  /** Length that a shot aims at, seconds, in a quiet and in a heated moment. */
  pace: { calm: number; heated: number }
  /** What it is taken with, and why it looks near or far, flat or deep. */
  lens: LensKit
  /** Light by time of day, inside and outside. */
  light: { interior: Record<TimeOfDay, LightMood>; exterior: Record<TimeOfDay, LightMood> }
  /** Music when nothing in the scene says otherwise, and when it heats up. */
  music: { calm: MusicMood; heated: MusicMood }
  /** How an establishing shot moves. */
  establish: readonly CameraMove[]
  /** Dutch angles, shakes and crash-ins: 0 none … 1 often. */
  violence: number
  /** What floats in the air of the opening and the hook. */
  air: EffectKind | null
  /** Sound under the episode's first and last picture. */
  opening: SoundKind
  hook: SoundKind
}

/** Light that most places have; a genre changes what it must. */
export const usualLight: GenreProfile['light'] = {
  interior: { day: 'day-interior', night: 'night-warm', dawn: 'dawn', dusk: 'dusk', unknown: 'day-interior' },
  exterior: { day: 'day', night: 'moonlight', dawn: 'dawn', dusk: 'dusk', unknown: 'day' },
}
