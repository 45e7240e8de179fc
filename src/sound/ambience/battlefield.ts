import { brownNoise, noise, strike, sweepFilter } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Far guns and falling earth. */
export const battlefield: AmbienceBed = {
  id: 'battlefield',
  levelLufs: -36,
  room: { seconds: 1.4, wet: 0.1, damping: 3500 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(brownNoise(r, s), 'low', () => 300))
    scatter(
      bed,
      random.fork('guns'),
      9,
      (r) =>
        strike(
          sweepFilter(brownNoise(r, 1.6), 'low', (t) => 420 * Math.exp(-t * 2) + 60),
          1.2,
          0.02,
        ),
      [1.2, 3],
    )
    return scatter(
      bed,
      random.fork('shots'),
      16,
      (r) =>
        strike(
          sweepFilter(noise(r, 0.2), 'band', () => r.range(700, 1500), 0.8),
          0.14,
          0.001,
        ),
      [0.08, 0.25],
    )
  },
}
