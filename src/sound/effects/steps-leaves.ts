import { blank, hiss, layer, shape, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import { walk } from './kit/walk.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Steps through grass and dry leaves. */
export const stepsLeaves: SoundEffect = {
  id: 'steps-leaves',
  levelDb: -9,
  lead: 0.01,
  reverb: 0.15,
  render: (random) =>
    walk(random, { count: 4, gap: 0.56 }, (r) => {
      const foot = shape(
        hiss(r, 0.34, 'band', (t) => 5200 - 4000 * t, 0.7),
        [0, 0],
        [0.07, 0.5],
        [0.2, 0.22],
        [0.34, 0],
      )
      grains(
        foot,
        r,
        { count: 14, from: 0.02, to: 0.26 },
        (own) => strike(hiss(own, 0.016, 'high', own.range(3800, 6500), 1.2), 0.008, 0.0003),
        [0.2, 0.9],
      )
      return layer(layer(blank(0.36), foot, 0), strike(hiss(r, 0.06, 'low', 240), 0.05, 0.004), 0.03, 0.5)
    }),
}
