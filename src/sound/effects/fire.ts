import { hiss, pinkNoise, shape, strike, sweepFilter } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Fire: its breath and its crackle. */
export const fire: SoundEffect = {
  id: 'fire',
  levelDb: -12,
  lead: 0.1,
  reverb: 0.2,
  render(random) {
    const out = sweepFilter(pinkNoise(random, 3.2), 'band', (t) => 320 + 90 * Math.sin(t * 11) + 60 * Math.sin(t * 17))
    grains(
      out,
      random,
      { count: 130, from: 0.02, to: 3.1 },
      (r) => strike(hiss(r, 0.02, 'band', r.range(1100, 6200), 1.8), r.range(0.004, 0.014), 0.0002),
      [0.1, 1.1],
    )
    return shape(out, [0, 0], [0.3, 1], [2.5, 0.9], [3.2, 0])
  },
}
