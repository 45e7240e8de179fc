import { hiss, layer, pinkNoise, shape, strike, sweepFilter } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A downpour sets in. */
export const rainBurst: SoundEffect = {
  id: 'rain-burst',
  levelDb: -15,
  lead: 0.3,
  reverb: 0.15,
  render(random) {
    const out = sweepFilter(pinkNoise(random, 3.6), 'high', () => 500)
    layer(out, hiss(random, 3.6, 'band', 5200, 0.5), 0, 0.25)
    grains(
      out,
      random,
      { count: 260, from: 0.1, to: 3.5 },
      (r) => strike(hiss(r, 0.012, 'band', r.range(1400, 5200), 2.5), 0.007, 0.0003),
      [0.1, 0.8],
    )
    return shape(out, [0, 0], [0.9, 1], [2.4, 0.9], [3.6, 0])
  },
}
