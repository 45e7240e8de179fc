import { filter, highPass, highShelf } from '../dsp/biquad.ts'
import type { Treatment } from './treatment.ts'
import { twoSides } from './wet.ts'

/** Someone out of the picture: duller, farther. */
export const offscreen: Treatment = {
  id: 'offscreen',
  room: 1.8,
  gainDb: -2,
  apply: (voice) => twoSides(filter(voice.slice(), highPass(160), highShelf(3800, -4))),
}
