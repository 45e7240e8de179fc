import { layer, pinkNoise, shape, softSquare, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Instruments that hum, answer and wait. */
export const laboratory: AmbienceBed = {
  id: 'laboratory',
  levelLufs: -42,
  room: { seconds: 0.55, wet: 0.1, damping: 5200 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => {
      const fans = sweepFilter(pinkNoise(r, s), 'band', () => 820, 0.8)
      return layer(layer(fans, tone(s, 100), 0, 0.06), tone(s, 1010), 0, 0.006)
    })
    return scatter(
      bed,
      random.fork('answers'),
      14,
      (r) => {
        const hertz = r.pick([1174.7, 1568, 1760, 2349])
        return shape(tone(0.06, hertz, softSquare), [0, 0], [0.004, 1], [0.05, 0.8], [0.06, 0])
      },
      [0.27, 0.63],
    )
  },
}
