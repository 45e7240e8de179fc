import { blank, brownNoise, drive, layer, noise, shape, strike, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A near strike that rolls away. */
export const thunder: SoundEffect = {
  id: 'thunder',
  levelDb: -8,
  lead: 0.02,
  reverb: 0.5,
  render(random) {
    const out = blank(4.5)
    for (let i = 0; i < 7; i++) {
      layer(
        out,
        strike(
          sweepFilter(noise(random, 0.3), 'band', () => random.range(500, 2600), 0.7),
          0.14,
          0.001,
        ),
        random.next() * 0.22,
        random.range(0.35, 0.9),
      )
    }
    const roll = sweepFilter(brownNoise(random, 4.4), 'low', (t) => 520 * Math.exp(-t * 0.9) + 70)
    const swells = [0, 0.15, 0.6, 1.1, 1.7, 2.4].map((at) => ({
      at: at + random.range(-0.08, 0.08),
      gain: random.range(0.6, 1),
    }))
    for (let i = 0; i < roll.length; i++) {
      const t = i / 48_000
      let gain = 0
      for (const swell of swells)
        if (t > swell.at) gain += swell.gain * Math.exp(-(t - swell.at) * 2.2) * Math.min(1, (t - swell.at) * 14)
      roll[i]! *= gain
    }
    layer(out, shape(roll, [0, 1], [0.9, 0.9], [2.2, 0.45], [3.6, 0.14], [4.4, 0]), 0, 1.7)
    return drive(out, 1.2)
  },
}
