import { layer, modes, noise, strike, sweepFilter } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope } from './wavetable.ts'

/** Struck strings, a little felt on the hammers. */
export const piano: Instrument = {
  id: 'piano',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const ring = Math.min(4, seconds + 1.1)
    const body = Math.max(0.5, 4.5 - Math.log2(hertz / 55) * 0.75)
    const partials = Array.from({ length: 8 }, (_, k) => {
      const n = k + 1
      return {
        hertz: hertz * n * Math.sqrt(1 + 0.0004 * n * n),
        decay: body / (1 + k * 0.45),
        gain: (0.6 * (0.45 + 0.4 * velocity) ** k) / (1 + k * 0.25),
      }
    }).filter((partial) => partial.hertz < 11_000)
    const out = modes(ring, partials)
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.03), 'band', () => Math.min(2500, hertz * 4), 1),
        0.02,
        0.0008,
      ),
      0,
      0.12 * velocity,
    )
    return envelope(out, 0.002, seconds, ring - seconds)
  },
}
