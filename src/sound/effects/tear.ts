import { blank, hiss, layer, shape, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Paper or cloth is torn in two. */
export const tear: SoundEffect = {
  id: 'tear',
  levelDb: -8,
  lead: 0.03,
  reverb: 0.25,
  render(random) {
    const out = blank(0.85)
    layer(
      out,
      shape(
        hiss(random, 0.7, 'band', (t) => 2200 + 2600 * t, 0.7),
        [0, 0],
        [0.08, 0.4],
        [0.55, 0.8],
        [0.7, 0],
      ),
      0,
      0.6,
    )
    return grains(
      out,
      random,
      { count: 120, from: 0, to: 0.68, lean: 0.7 },
      (r) => strike(hiss(r, 0.01, 'high', r.range(2500, 4500)), 0.004, 0.0001),
      [0.2, 0.9],
    )
  },
}
