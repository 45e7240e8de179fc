import { blank, hiss, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import { walk } from './kit/walk.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Steps in snow: pressed together, slowly, with a squeak. */
export const stepsSnow: SoundEffect = {
  id: 'steps-snow',
  levelDb: -9,
  lead: 0.01,
  reverb: 0.1,
  render: (random) =>
    walk(random, { count: 4, gap: 0.62 }, (r) => {
      const tune = r.range(0.9, 1.1)
      return grains(
        blank(0.34),
        r,
        { count: 70, from: 0, to: 0.26, lean: 0.8 },
        (own, time) => strike(hiss(own, 0.03, 'band', (900 + 3400 * time) * tune, 1.6), 0.02, 0.002),
        [0.15, 0.6],
      )
    }),
}
