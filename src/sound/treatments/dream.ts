import { filter, highPass, highShelf } from '../dsp/biquad.ts'
import type { Treatment } from './treatment.ts'
import { withReverb } from './wet.ts'

/** Remembered or dreamt: veiled, in a soft cloud. */
export const dream: Treatment = {
  id: 'dream',
  room: 0.2,
  gainDb: -0.5,
  apply: (voice) =>
    withReverb(
      filter(voice.slice(), highPass(140), highShelf(3600, -4)),
      { seconds: 2, damping: 3600, delay: 0.02 },
      0.42,
    ),
}
