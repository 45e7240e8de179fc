import { blank } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope, playWave, waveFor } from './wavetable.ts'

/** Soft, slow, wide: what lies under everything. */
export const pad: Instrument = {
  id: 'pad',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(seconds + 0.9)
    const wave = waveFor(hertz, 1.9 - velocity * 0.35)
    playWave(out, wave, hertz * 1.0025, 0.4, null, random.next())
    playWave(out, wave, hertz * 0.9975, 0.4, null, random.next())
    return envelope(out, 0.55, seconds, 0.9)
  },
}
