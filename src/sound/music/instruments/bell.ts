import { modes } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'

/** Celesta and music box. */
export const bell: Instrument = {
  id: 'bell',
  play(note, random) {
    const { hertz, velocity } = note
    return modes(1.9, [
      { hertz, decay: 1.7, gain: 0.7 },
      { hertz: hertz * 2.003, decay: 0.9, gain: 0.2 * velocity },
      { hertz: hertz * 3.98 * random.range(0.998, 1.002), decay: 0.35, gain: 0.22 * velocity },
    ])
  },
}
