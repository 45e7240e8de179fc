import { blank, drive, layer, noise, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A fist on a body. */
export const punch: SoundEffect = {
  id: 'punch',
  levelDb: -6,
  lead: 0.002,
  reverb: 0.25,
  render(random) {
    const out = blank(0.45)
    layer(
      out,
      strike(
        tone(0.4, (t) => 58 + 130 * Math.exp(-t * 40)),
        0.24,
      ),
      0,
      1,
    )
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.12), 'low', () => 900),
        0.08,
        0.0008,
      ),
      0,
      0.9,
    )
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.05), 'band', () => 2600, 1),
        0.03,
        0.0005,
      ),
      0.001,
      0.4,
    )
    return drive(out, 1.8)
  },
}
