import { layer, modes, noise, strike, sweepFilter } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'

/** Strings plucked with a finger. */
export const pizzicato: Instrument = {
  id: 'pizzicato',
  play(note, random) {
    const { hertz, velocity } = note
    const out = modes(
      0.6,
      [1, 2, 3, 4, 5].map((n) => ({
        hertz: hertz * n,
        decay: 0.5 / n ** 0.8,
        gain: 0.7 * (0.4 + 0.3 * velocity) ** (n - 1),
      })),
    )
    return layer(
      out,
      strike(
        sweepFilter(noise(random, 0.02), 'band', () => 1400, 1),
        0.012,
        0.0006,
      ),
      0,
      0.2 * velocity,
    )
  },
}
