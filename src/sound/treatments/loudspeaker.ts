import { filter, highPass, lowPass, peaking } from '../dsp/biquad.ts'
import { drive } from '../dsp/synth.ts'
import type { Treatment } from './treatment.ts'
import { withEcho } from './wet.ts'

/** Announcements: a horn and its echo from the far wall. */
export const loudspeaker: Treatment = {
  id: 'loudspeaker',
  room: 0.6,
  gainDb: 0,
  apply: (voice) =>
    withEcho(
      filter(
        drive(
          filter(voice.slice(), highPass(420), lowPass(4200)).map((v) => v * 4),
          1,
        ),
        peaking(1500, 1.2, 5),
      ).map((v) => v * 0.24),
      0.19,
      0.38,
    ),
}
