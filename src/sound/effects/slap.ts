import { blank, layer, noise, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A flat hand on a cheek. */
export const slap: SoundEffect = {
  id: 'slap',
  levelDb: -6,
  lead: 0.002,
  reverb: 0.35,
  render(random) {
    const out = blank(0.35)
    for (const [at, gain] of [
      [0, 1],
      [0.006, 0.6],
      [0.013, 0.35],
    ] as const) {
      layer(
        out,
        strike(
          sweepFilter(noise(random, 0.16), 'band', () => random.range(1500, 2300), 0.8),
          0.09,
          0.0006,
        ),
        at,
        gain,
      )
    }
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.05), 'high', () => 4200),
        0.03,
        0.0003,
      ),
      0,
      0.5,
    )
    return layer(
      out,
      strike(
        tone(0.2, (t) => 210 - 300 * t),
        0.1,
      ),
      0.001,
      0.4,
    )
  },
}
