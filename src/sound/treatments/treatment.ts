import type { Stereo } from '../dsp/stereo.ts'

export type TreatmentId =
  | 'plain'
  | 'inner'
  | 'narration'
  | 'offscreen'
  | 'phone'
  | 'radio'
  | 'loudspeaker'
  | 'hall'
  | 'ghost'
  | 'robot'
  | 'dream'

/** What happens to a voice on its way to the ear. */
export interface Treatment {
  id: TreatmentId
  /** How much of the place's reverb the voice gets, as a factor. */
  room: number
  /** dB against a voice in the room. */
  gainDb: number
  /** A polished mono line at 48 kHz becomes a stereo one, its own tail included. The first sample stays the first. */
  apply(voice: Float32Array): Stereo
}
