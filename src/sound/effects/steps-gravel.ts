import { blank, hiss, layer, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import { walk } from './kit/walk.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Steps on gravel, sand and rubble. */
export const stepsGravel: SoundEffect = {
  id: 'steps-gravel',
  levelDb: -7,
  lead: 0.003,
  reverb: 0.2,
  render: (random) =>
    walk(random, { count: 4, gap: 0.52 }, (r) => {
      const foot = blank(0.24)
      grains(foot, r, { count: 34, from: 0, to: 0.17, lean: 1.5 }, (own) =>
        strike(hiss(own, 0.022, 'band', own.range(1700, 5200), 2.2), 0.014, 0.0004),
      )
      return layer(foot, strike(hiss(r, 0.07, 'low', 320), 0.05, 0.001), 0, 1.1)
    }),
}
