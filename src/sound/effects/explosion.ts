import { blank, brownNoise, drive, layer, noise, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A blast with falling debris. */
export const explosion: SoundEffect = {
  id: 'explosion',
  levelDb: -4,
  lead: 0.005,
  reverb: 0.6,
  render(random) {
    const out = blank(3.2)
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.3), 'low', () => 5200),
        0.12,
        0.0006,
      ),
      0,
      1,
    )
    layer(
      out,
      strike(
        tone(1.8, (t) => 30 + 60 * Math.exp(-t * 7)),
        1.5,
        0.004,
      ),
      0,
      1.1,
    )
    const fire = sweepFilter(brownNoise(random, 3), 'low', (t) => 1900 * Math.exp(-t * 1.7) + 140)
    layer(out, strike(fire, 2.6, 0.02), 0, 2)
    for (let i = 0; i < 40; i++) {
      const at = 0.35 + random.next() * 2.2
      layer(
        out,
        strike(
          sweepFilter(noise(random, 0.08), 'band', () => random.range(600, 3800), 1.5),
          0.05,
        ),
        at,
        random.range(0.03, 0.16) * (1 - at / 3),
      )
    }
    return drive(out, 1.7)
  },
}
