import { brownNoise, layer, pinkNoise, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Inside a car that drives: tyres, motor, others passing. */
export const car: AmbienceBed = {
  id: 'car',
  levelLufs: -38,
  room: { seconds: 0.18, wet: 0.08, damping: 3200 },
  render: (random) => {
    const bed = loopOf(random, (r, s) =>
      layer(
        sweepFilter(brownNoise(r, s), 'low', () => 340),
        sweepFilter(tone(s, 62, saw), 'low', () => 260),
        0,
        0.16,
      ),
    )
    return scatter(
      bed,
      random.fork('passing'),
      4,
      (r) => {
        const tune = r.range(500, 900)
        return shape(
          sweepFilter(pinkNoise(r, 2.2), 'band', (t) => tune * (1.5 - 0.4 * t), 0.7),
          [0, 0],
          [0.9, 1],
          [2.2, 0],
        )
      },
      [0.75, 1.5],
    )
  },
}
