import { filter, highPass, lowPass, peaking } from '../dsp/biquad.ts'
import { drive } from '../dsp/synth.ts'
import type { Treatment } from './treatment.ts'
import { twoSides } from './wet.ts'

/** The other end of a call: a narrow band, a little driven. */
export const phone: Treatment = {
  id: 'phone',
  room: 0,
  gainDb: -1,
  apply: (voice) =>
    twoSides(
      filter(
        drive(
          filter(voice.slice(), highPass(380, 0.9), lowPass(3300, 0.9)).map((v) => v * 3),
          1.1,
        ),
        highPass(350),
        lowPass(3400),
        peaking(1800, 1, 4),
      ).map((v) => v * 0.32),
    ),
}
