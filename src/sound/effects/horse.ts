import { blank, layer, modes, noise, strike, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Hooves at a gallop. */
export const horse: SoundEffect = {
  id: 'horse',
  levelDb: -11,
  lead: 0.004,
  reverb: 0.3,
  render(random) {
    const out = blank(2)
    for (let stride = 0; stride < 4; stride++) {
      for (const [beat, gain] of [
        [0, 0.75],
        [0.11, 0.9],
        [0.2, 1],
      ] as const) {
        const hertz = random.range(0.92, 1.08)
        const hoof = modes(0.14, [
          { hertz: 118 * hertz, decay: 0.09, gain: 1 },
          { hertz: 420 * hertz, decay: 0.05, gain: 0.6 },
          { hertz: 980 * hertz, decay: 0.03, gain: 0.35 },
        ])
        layer(
          hoof,
          strike(
            sweepFilter(noise(random, 0.1), 'low', () => 1300),
            0.06,
            0.001,
          ),
          0,
          0.6,
        )
        layer(out, hoof, stride * 0.46 + beat + random.range(-0.008, 0.008), gain)
      }
    }
    return out
  },
}
