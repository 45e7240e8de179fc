import { brownNoise, layer, noise, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Steady rain with single drops. */
export const rain: AmbienceBed = {
  id: 'rain',
  levelLufs: -31,
  room: { seconds: 0.4, wet: 0.06, damping: 5000 },
  render: (random) => {
    const bed = loopOf(random, (r, s) =>
      layer(
        sweepFilter(noise(r, s), 'band', () => 4200, 0.45),
        sweepFilter(brownNoise(r, s), 'low', () => 500),
        0,
        0.5,
      ),
    )
    return scatter(
      bed,
      random.fork('drops'),
      260,
      (r) => {
        const start = r.range(900, 3800)
        return strike(
          tone(0.05, (t) => start * (1 + 4 * t)),
          r.range(0.02, 0.05),
          0.001,
        )
      },
      [0.05, 0.3],
    )
  },
}
