import { blank, hiss, shape, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Clapping without cheers: polite, or all too slow. */
export const applause: SoundEffect = {
  id: 'applause',
  levelDb: -13,
  lead: 0.1,
  reverb: 0.5,
  render: (random) =>
    shape(
      grains(
        blank(3.2),
        random,
        { count: 520, from: 0, to: 3 },
        (r) => strike(hiss(r, 0.03, 'band', r.range(750, 2300), 1.5), r.range(0.012, 0.028), 0.0005),
        [0.1, 0.6],
      ),
      [0, 0],
      [0.5, 1],
      [2.2, 0.8],
      [3.2, 0],
    ),
}
