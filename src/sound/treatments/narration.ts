import { filter, highShelf, lowShelf } from '../dsp/biquad.ts'
import type { Treatment } from './treatment.ts'
import { twoSides } from './wet.ts'

/** The storyteller: close to the microphone, dry. */
export const narration: Treatment = {
  id: 'narration',
  room: 0,
  gainDb: 0,
  apply: (voice) => twoSides(filter(voice.slice(), lowShelf(180, 2), highShelf(6000, 1))),
}
