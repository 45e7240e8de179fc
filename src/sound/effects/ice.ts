import { blank, hiss, layer, modes, shape, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Frost creeps over everything and closes. */
export const ice: SoundEffect = {
  id: 'ice',
  levelDb: -8,
  lead: 0.1,
  reverb: 0.6,
  render(random) {
    const out = blank(1.9)
    grains(
      out,
      random,
      { count: 90, from: 0, to: 1.25, lean: 0.6 },
      (r) => strike(hiss(r, 0.02, 'band', r.range(2600, 8200), 3), r.range(0.004, 0.016), 0.0002),
      [0.08, 0.7],
    )
    layer(
      out,
      shape(
        hiss(random, 1.3, 'high', (t) => 7200 - 2200 * t, 0.8),
        [0, 0],
        [1.1, 0.3],
        [1.3, 0],
      ),
      0,
      0.6,
    )
    return layer(
      out,
      modes(
        0.7,
        [2190, 3310, 4720, 6100].map((hertz, i) => ({
          hertz: hertz * random.range(0.97, 1.03),
          decay: 0.6 / (1 + i * 0.4),
          gain: 0.5 / (1 + i * 0.3),
        })),
      ),
      1.2,
      0.8,
    )
  },
}
