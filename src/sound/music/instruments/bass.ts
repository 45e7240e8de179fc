import { blank } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope, playWave, waveFor } from './wavetable.ts'

/** A round low string. */
export const bass: Instrument = {
  id: 'bass',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(seconds + 0.15)
    playWave(out, waveFor(hertz, 1.7 - velocity * 0.3), hertz, 0.8, null)
    playWave(out, waveFor(hertz, 3), hertz, 0.3, null, random.range(0, 0.02))
    return envelope(out, 0.012, seconds, 0.15, 0.7)
  },
}
