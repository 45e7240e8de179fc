import { blank, layer, noise, sweepFilter } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope, playWave, waveFor } from './wavetable.ts'

/** A bamboo flute: breath, then tone, then vibrato. */
export const flute: Instrument = {
  id: 'flute',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(seconds + 0.18)
    playWave(out, waveFor(hertz, 2.3 - velocity * 0.4), hertz, 0.85, {
      cents: 22,
      hertz: random.range(4.6, 5.4),
      delay: 0.28,
    })
    const breath = sweepFilter(noise(random, seconds + 0.18), 'band', () => Math.min(hertz * 2, 6000), 2.5)
    layer(out, breath, 0, 0.12)
    return envelope(out, 0.07, seconds, 0.18, 0.9)
  },
}
