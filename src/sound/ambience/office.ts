import { layer, noise, pinkNoise, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Air conditioning, keys, a far printer. */
export const office: AmbienceBed = {
  id: 'office',
  levelLufs: -41,
  room: { seconds: 0.6, wet: 0.13, damping: 4200 },
  render: (random) => {
    const bed = loopOf(random, (r, s) =>
      layer(
        sweepFilter(pinkNoise(r, s), 'low', () => 900),
        tone(s, 100),
        0,
        0.05,
      ),
    )
    const keys = random.fork('keys')
    for (let burst = 0; burst < 5; burst++) {
      scatter(
        bed,
        keys,
        9,
        (r) =>
          strike(
            sweepFilter(noise(r, 0.02), 'band', () => r.range(1800, 3600), 2),
            0.012,
          ),
        [0.04, 0.12],
      )
    }
    return bed
  },
}
