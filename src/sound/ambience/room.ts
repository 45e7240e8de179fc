import { noise, pinkNoise, strike, sweepFilter } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** The quiet hum of a home. */
export const room: AmbienceBed = {
  id: 'room',
  levelLufs: -44,
  room: { seconds: 0.45, wet: 0.1, damping: 4500 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(pinkNoise(r, s), 'low', () => 420))
    return scatter(
      bed,
      random.fork('clock'),
      12,
      (r) =>
        strike(
          sweepFilter(noise(r, 0.03), 'band', () => 2900, 3),
          0.02,
        ),
      [0.02, 0.04],
    )
  },
}
