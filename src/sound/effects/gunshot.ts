import { blank, drive, layer, noise, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** One shot, its crack and its echo. */
export const gunshot: SoundEffect = {
  id: 'gunshot',
  levelDb: -4,
  lead: 0.001,
  reverb: 0.6,
  render(random) {
    const out = blank(1.5)
    layer(out, strike(noise(random, 0.05), 0.025, 0.0002), 0, 1.6)
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.4), 'low', (t) => 5200 * Math.exp(-t * 20) + 300),
        0.28,
        0.0005,
      ),
      0.001,
      1.3,
    )
    layer(
      out,
      strike(
        tone(0.4, (t) => 45 + 140 * Math.exp(-t * 30)),
        0.25,
      ),
      0,
      1,
    )
    for (const [at, gain] of [
      [0.13, 0.2],
      [0.21, 0.16],
      [0.34, 0.1],
    ] as const) {
      layer(
        out,
        strike(
          sweepFilter(noise(random, 0.6), 'low', () => 1100),
          0.5,
          0.01,
        ),
        at,
        gain,
      )
    }
    return drive(out, 1.6)
  },
}
