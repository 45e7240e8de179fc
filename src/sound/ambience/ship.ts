import { brownNoise, layer, pinkNoise, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** The engines of a starship, heard from inside. */
export const ship: AmbienceBed = {
  id: 'ship',
  levelLufs: -40,
  room: { seconds: 0.8, wet: 0.14, damping: 3800 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => {
      const hum = layer(layer(tone(s, 48), tone(s, 96.5), 0, 0.4), tone(s, 145), 0, 0.18)
      return layer(
        layer(
          sweepFilter(brownNoise(r, s), 'low', () => 260),
          hum,
          0,
          0.22,
        ),
        sweepFilter(pinkNoise(r, s), 'band', () => 1900, 1.5),
        0,
        0.09,
      )
    })
    return scatter(
      bed,
      random.fork('panel'),
      9,
      (r) => {
        const hertz = r.pick([1318.5, 1568, 1760, 2093])
        return shape(tone(0.09, hertz), [0, 0], [0.008, 1], [0.07, 0.8], [0.09, 0])
      },
      [0.03, 0.06],
    )
  },
}
