import { hiss, layer, modes, shape } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A great gong: the blow, and the wash that opens after it. */
export const gong: SoundEffect = {
  id: 'gong',
  levelDb: -8,
  lead: 0.004,
  reverb: 0.6,
  render(random) {
    const base = random.range(104, 112)
    const out = modes(
      4.2,
      [1, 1.52, 2.03, 2.64, 3.17, 3.9, 4.73, 5.6, 6.9, 8.2].map((ratio, i) => ({
        hertz: base * ratio * random.range(0.99, 1.01),
        decay: 4 / (1 + i * 0.22),
        gain: 0.8 / (1 + i * 0.25),
      })),
    )
    return layer(
      out,
      shape(
        hiss(random, 3, 'band', (t) => 1400 + 1800 * Math.exp(-t), 0.5),
        [0, 0.1],
        [0.25, 0.32],
        [3, 0],
      ),
      0,
      0.7,
    )
  },
}
