import { filter, highShelf, lowShelf } from '../dsp/biquad.ts'
import type { Treatment } from './treatment.ts'
import { withReverb } from './wet.ts'

/** Thoughts: near, soft on top, in a room that is not there. */
export const inner: Treatment = {
  id: 'inner',
  room: 0,
  gainDb: -0.5,
  apply: (voice) =>
    withReverb(
      filter(voice.slice(), lowShelf(220, 2), highShelf(4200, -5)),
      { seconds: 1.5, damping: 3200, delay: 0.018 },
      0.2,
    ),
}
