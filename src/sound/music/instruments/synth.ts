import { blank, strike, sweepFilter } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope, playWave, waveFor } from './wavetable.ts'

/** A short electric pluck. */
export const synth: Instrument = {
  id: 'synth',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(seconds + 0.25)
    playWave(out, waveFor(hertz, 1, true), hertz, 0.5, null, random.next())
    playWave(out, waveFor(hertz, 1.1), hertz * 1.006, 0.3, null, random.next())
    sweepFilter(out, 'low', (t) => 350 + hertz * 1.2 + (900 + 3200 * velocity) * Math.exp(-t * 11), 1.6)
    return strike(envelope(out, 0.003, seconds, 0.25), Math.max(0.5, seconds * 3), 0.003)
  },
}
