import { blank, sweepFilter } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope, playWave, waveFor } from './wavetable.ts'

/** Horns: the louder, the brighter. */
export const brass: Instrument = {
  id: 'brass',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(seconds + 0.25)
    for (const cents of [-4, 4])
      playWave(
        out,
        waveFor(hertz, 1.3 - velocity * 0.35),
        hertz * 2 ** (cents / 1200),
        0.42,
        { cents: 8, hertz: 5, delay: 0.4 },
        random.next(),
      )
    sweepFilter(out, 'low', (t) => hertz * (1.5 + velocity * 7 * (1 - Math.exp(-t * 16))) + 200, 0.8)
    return envelope(out, 0.06, seconds, 0.25, 0.8)
  },
}
