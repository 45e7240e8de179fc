import { filter, highPass, highShelf } from '../dsp/biquad.ts'
import type { Treatment } from './treatment.ts'
import { shimmer, withReverb } from './wet.ts'

/** Not of this world: thin, doubled, with a long breath of echo. */
export const ghost: Treatment = {
  id: 'ghost',
  room: 0.3,
  gainDb: -0.5,
  apply: (voice) =>
    withReverb(
      shimmer(filter(voice.slice(), highPass(260), highShelf(3500, 3)), 0.013),
      { seconds: 3.2, damping: 6000, delay: 0.04 },
      0.6,
    ),
}
