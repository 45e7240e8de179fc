import { hiss, layer, pinkNoise, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import { walk } from '../effects/kit/walk.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** A ward: air, a monitor behind the wall, shoes in the corridor. */
export const hospital: AmbienceBed = {
  id: 'hospital',
  levelLufs: -42,
  room: { seconds: 0.8, wet: 0.13, damping: 4600 },
  render: (random) => {
    const bed = loopOf(random, (r, s) =>
      layer(
        sweepFilter(pinkNoise(r, s), 'band', () => 520, 0.6),
        tone(s, 120),
        0,
        0.03,
      ),
    )
    scatter(
      bed,
      random.fork('monitor'),
      9,
      () => shape(tone(0.11, 880), [0, 0], [0.006, 1], [0.09, 0.9], [0.11, 0]),
      [0.49, 0.81],
    )
    return scatter(
      bed,
      random.fork('shoes'),
      2,
      (own) => walk(own, { count: 4, gap: 0.52 }, (r) => strike(hiss(r, 0.06, 'band', 900, 1), 0.04, 0.002)),
      [1.08, 1.89],
    )
  },
}
