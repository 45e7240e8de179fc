import { blank, hiss, layer, shape, strike, tone } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import { walk } from './kit/walk.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Steps through puddles and shallow water. */
export const stepsWater: SoundEffect = {
  id: 'steps-water',
  levelDb: -8,
  lead: 0.004,
  reverb: 0.3,
  render: (random) =>
    walk(random, { count: 4, gap: 0.55 }, (r) => {
      const foot = blank(0.38)
      layer(
        foot,
        shape(
          hiss(r, 0.3, 'band', (t) => 2600 - 5200 * t, 0.6),
          [0, 0],
          [0.008, 1],
          [0.09, 0.35],
          [0.3, 0],
        ),
        0,
      )
      grains(
        foot,
        r,
        { count: 12, from: 0.05, to: 0.3 },
        (own) => {
          const from = own.range(500, 1500)
          return strike(
            tone(0.05, (t) => from * (1 + 9 * t)),
            0.04,
            0.003,
          )
        },
        [0.08, 0.3],
      )
      return layer(foot, strike(hiss(r, 0.06, 'low', 260), 0.05), 0, 0.5)
    }),
}
