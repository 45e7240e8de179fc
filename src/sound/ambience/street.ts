import { brownNoise, layer, pinkNoise, shape, softSquare, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Traffic near and far. */
export const street: AmbienceBed = {
  id: 'street',
  levelLufs: -38,
  room: { seconds: 0.5, wet: 0.05, damping: 5000 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(brownNoise(r, s), 'low', () => 700))
    scatter(
      bed,
      random.fork('cars'),
      7,
      (r) => {
        const tune = r.range(300, 800)
        return shape(
          sweepFilter(pinkNoise(r, 4), 'band', (t) => tune * (1.4 - 0.2 * t), 0.6),
          [0, 0],
          [1.8, 1],
          [4, 0],
        )
      },
      [0.4, 0.9],
    )
    return scatter(
      bed,
      random.fork('horn'),
      1,
      (r) => {
        const base = r.range(370, 430)
        return shape(
          sweepFilter(layer(tone(0.5, base, softSquare), tone(0.5, base * 1.26, softSquare), 0), 'low', () => 900),
          [0, 0],
          [0.03, 1],
          [0.4, 0.9],
          [0.5, 0],
        )
      },
      [0.03, 0.05],
    )
  },
}
