import { blank, brownNoise, drive, layer, noise, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** The low hit under a turn of the story. */
export const impact: SoundEffect = {
  id: 'impact',
  levelDb: -4,
  lead: 0.004,
  reverb: 0.5,
  render(random) {
    const out = blank(1.6)
    layer(
      out,
      strike(
        tone(1.6, (t) => 42 + 70 * Math.exp(-t * 18)),
        1.3,
        0.003,
      ),
      0,
      1,
    )
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.5), 'low', (t) => 2400 * Math.exp(-t * 14) + 120),
        0.35,
      ),
      0,
      0.8,
    )
    layer(
      out,
      strike(
        sweepFilter(brownNoise(random, 1.5), 'low', () => 180),
        1.4,
        0.01,
      ),
      0,
      0.6,
    )
    return drive(out, 1.5)
  },
}
