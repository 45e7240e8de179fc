import { noise, pinkNoise, shape, strike, sweepFilter } from '../dsp/synth.ts'
import { throat } from '../effects/kit/throat.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** A classroom: pens and pages near, children far off in the yard. */
export const school: AmbienceBed = {
  id: 'school',
  levelLufs: -42,
  room: { seconds: 0.7, wet: 0.12, damping: 4600 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(pinkNoise(r, s), 'band', () => 500, 0.6))
    scatter(
      bed,
      random.fork('yard'),
      30,
      (r) => {
        const pitch = r.range(300, 430)
        const call = throat(0.32, (t) => pitch * (1 + 0.3 * Math.sin(t * 9)), [
          [r.range(750, 1100), 4, 1],
          [2100, 6, 0.3],
        ])
        return sweepFilter(shape(call, [0, 0], [0.06, 1], [0.32, 0]), 'low', () => 1500)
      },
      [0.66, 2.64],
    )
    return scatter(
      bed,
      random.fork('pens'),
      30,
      (r) =>
        strike(
          sweepFilter(noise(r, 0.09), 'band', () => r.range(2600, 4600), 1.5),
          0.07,
          0.015,
        ),
      [0.26, 0.92],
    )
  },
}
