import { filter, highPass, lowPass } from '../dsp/biquad.ts'
import { drive } from '../dsp/synth.ts'
import type { Treatment } from './treatment.ts'
import { twoSides } from './wet.ts'

/** A field radio: narrow and torn. */
export const radio: Treatment = {
  id: 'radio',
  room: 0,
  gainDb: -1,
  apply: (voice) =>
    twoSides(
      filter(
        drive(
          filter(voice.slice(), highPass(500, 1.1), lowPass(2700, 1.1)).map((v) => v * 9),
          1.2,
        ),
        highPass(450),
        lowPass(2900),
      ).map((v) => v * 0.16),
    ),
}
