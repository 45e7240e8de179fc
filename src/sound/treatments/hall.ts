import type { Treatment } from './treatment.ts'
import { withReverb } from './wet.ts'

/** A throne room or a cathedral. */
export const hall: Treatment = {
  id: 'hall',
  room: 0.3,
  gainDb: 0,
  apply: (voice) => withReverb(voice.slice(), { seconds: 2.4, damping: 4200, delay: 0.03 }, 0.34),
}
