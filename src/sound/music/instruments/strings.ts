import { blank } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope, playWave, waveFor } from './wavetable.ts'

/** A section of bowed strings. */
export const strings: Instrument = {
  id: 'strings',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(seconds + 0.45)
    const wave = waveFor(hertz, 1.35 - velocity * 0.2)
    for (const cents of [-5, 0, 6]) {
      playWave(
        out,
        wave,
        hertz * 2 ** (cents / 1200),
        0.3,
        { cents: 14, hertz: random.range(4.9, 5.8), delay: 0.25 },
        random.next(),
      )
    }
    return envelope(out, 0.16 - velocity * 0.08, seconds, 0.45, 0.85)
  },
}
