import { hiss, layer, pinkNoise, shape, sweepFilter } from '../dsp/synth.ts'
import { throat } from '../effects/kit/throat.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Surf, wind, a gull. */
export const sea: AmbienceBed = {
  id: 'sea',
  levelLufs: -37,
  room: { seconds: 0.2, wet: 0.02, damping: 6000 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(pinkNoise(r, s), 'band', () => 380, 0.4))
    scatter(
      bed,
      random.fork('surf'),
      4,
      (r) => {
        const wave = shape(
          sweepFilter(pinkNoise(r, 4.2), 'low', (t) => 300 + 2400 * Math.sin((Math.PI * t) / 4.2)),
          [0, 0],
          [1.5, 1],
          [4.2, 0],
        )
        return layer(wave, shape(hiss(r, 2.6, 'high', 2600), [0, 0], [0.5, 0.25], [2.6, 0]), 1.6)
      },
      [1.2, 2],
    )
    return scatter(
      bed,
      random.fork('gull'),
      3,
      (r) => {
        const pitch = r.range(900, 1100)
        const cry = throat(0.5, (t) => pitch * (1.25 - 0.7 * t), [
          [1900, 3, 1],
          [3100, 5, 0.4],
        ])
        return shape(cry, [0, 0], [0.06, 1], [0.5, 0])
      },
      [0.35, 0.7],
    )
  },
}
