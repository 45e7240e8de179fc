import { pinkNoise, shape, sweepFilter, tone } from '../dsp/synth.ts'
import { throat } from '../effects/kit/throat.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** A yard in the country: sparrows, hens, a dog two houses on. */
export const village: AmbienceBed = {
  id: 'village',
  levelLufs: -42,
  room: { seconds: 0.3, wet: 0.04, damping: 5000 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(pinkNoise(r, s), 'band', () => 420, 0.5))
    scatter(
      bed,
      random.fork('sparrows'),
      26,
      (r) => {
        const hertz = r.range(3400, 5000)
        return shape(
          tone(0.07, (t) => hertz - 14_000 * t),
          [0, 0],
          [0.015, 1],
          [0.07, 0],
        )
      },
      [0.24, 0.96],
    )
    scatter(
      bed,
      random.fork('hens'),
      10,
      (r) => {
        const pitch = r.range(380, 520)
        const cluck = throat(0.11, (t) => pitch * (1.2 - 2 * t), [
          [1100, 4, 1],
          [2300, 6, 0.4],
        ])
        return shape(cluck, [0, 0], [0.015, 1], [0.11, 0])
      },
      [0.48, 1.28],
    )
    return scatter(
      bed,
      random.fork('dog'),
      3,
      (r) => {
        const pitch = r.range(290, 330)
        const bark = throat(0.2, (t) => pitch * (0.8 + 0.9 * Math.exp(-(((t - 0.05) / 0.05) ** 2))), [[900, 2.5, 1]])
        return shape(bark, [0, 0], [0.02, 1], [0.1, 0.6], [0.2, 0])
      },
      [0.64, 0.96],
    )
  },
}
