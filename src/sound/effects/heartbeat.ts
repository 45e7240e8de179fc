import { blank, drive, layer, noise, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Two beats of a frightened heart. */
export const heartbeat: SoundEffect = {
  id: 'heartbeat',
  levelDb: -5,
  lead: 0.01,
  reverb: 0.05,
  render(random) {
    const out = blank(1.7)
    for (const start of [0, 0.82]) {
      for (const [at, hertz, gain] of [
        [0, 52, 1],
        [0.24, 62, 0.7],
      ] as const) {
        const beat = shape(
          tone(0.3, (t) => hertz * (1 + 0.5 * Math.exp(-t * 40))),
          [0, 0],
          [0.012, 1],
          [0.09, 0.45],
          [0.28, 0],
        )
        layer(
          beat,
          strike(
            sweepFilter(noise(random, 0.05), 'band', () => 330, 0.7),
            0.04,
            0.003,
          ),
          0,
          2.4,
        )
        layer(out, beat, start + at, gain * random.range(0.95, 1))
      }
    }
    return drive(out, 3.2)
  },
}
