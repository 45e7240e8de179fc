import { blank, hiss, layer, pinkNoise, shape, strike, sweepFilter } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Something takes fire at once. */
export const ignite: SoundEffect = {
  id: 'ignite',
  levelDb: -7,
  lead: 0.12,
  reverb: 0.3,
  render(random) {
    const out = blank(1.7)
    layer(
      out,
      shape(
        sweepFilter(pinkNoise(random, 1.5), 'low', (t) => 250 + 2600 * Math.exp(-(((t - 0.16) / 0.14) ** 2))),
        [0, 0],
        [0.16, 1],
        [0.5, 0.35],
        [1.5, 0],
      ),
      0,
      1.6,
    )
    layer(out, strike(hiss(random, 0.4, 'low', 130), 0.35, 0.03), 0.05, 1.6)
    return grains(
      out,
      random,
      { count: 40, from: 0.25, to: 1.6 },
      (r) => strike(hiss(r, 0.02, 'band', r.range(1500, 5500), 1.8), 0.01, 0.0002),
      [0.05, 0.5],
    )
  },
}
