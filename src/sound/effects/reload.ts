import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A weapon is cocked: back, and forward. */
export const reload: SoundEffect = {
  id: 'reload',
  levelDb: -8,
  lead: 0.01,
  reverb: 0.3,
  render(random) {
    const out = blank(0.75)
    for (const [at, hertz, gain] of [
      [0, 1450, 0.7],
      [0.05, 2100, 0.5],
      [0.3, 1150, 1],
      [0.34, 1800, 0.6],
    ] as const) {
      const part = modes(
        0.16,
        [0.42, 1, 1.7, 2.6].map((ratio, i) => ({
          hertz: hertz * ratio * random.range(0.97, 1.03),
          decay: 0.07 / (1 + i * 0.4),
          gain: 0.8 / (1 + i * 0.3),
        })),
      )
      layer(part, strike(hiss(random, 0.04, 'band', 3400, 0.7), 0.02, 0.0003), 0, 1.2)
      layer(out, part, at, gain)
    }
    return layer(out, strike(hiss(random, 0.2, 'band', 2600, 1.2), 0.16, 0.05), 0.12, 0.22)
  },
}
