import { blank } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope, playWave, waveFor } from './wavetable.ts'

/** A hollow reed. */
export const clarinet: Instrument = {
  id: 'clarinet',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(seconds + 0.1)
    playWave(
      out,
      waveFor(hertz, 1.5 - velocity * 0.2, true),
      hertz,
      0.75,
      { cents: 7, hertz: 5, delay: 0.35 },
      random.next(),
    )
    return envelope(out, 0.035, seconds, 0.1, 0.9)
  },
}
