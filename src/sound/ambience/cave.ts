import { blank, brownNoise, layer, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Hollow air and water that drips. */
export const cave: AmbienceBed = {
  id: 'cave',
  levelLufs: -40,
  room: { seconds: 2.4, wet: 0.28, damping: 3200 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(brownNoise(r, s), 'band', () => 170, 1.2))
    return scatter(
      bed,
      random.fork('drips'),
      9,
      (r) => {
        const start = r.range(700, 1500)
        const drop = blank(1.2)
        for (let echo = 0; echo < 4; echo++)
          layer(
            drop,
            strike(
              tone(0.12, (t) => start * (1 + 2.4 * t)),
              0.09,
              0.001,
            ),
            echo * 0.19,
            0.5 ** echo,
          )
        return drop
      },
      [0.08, 0.22],
    )
  },
}
