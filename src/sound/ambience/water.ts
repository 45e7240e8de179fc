import { pinkNoise, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** A stream or a shore. */
export const water: AmbienceBed = {
  id: 'water',
  levelLufs: -38,
  room: { seconds: 0.5, wet: 0.05, damping: 5000 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => {
      const pace = r.range(0.12, 0.18)
      const waves = sweepFilter(pinkNoise(r, s), 'low', (t) => 1300 + 900 * Math.sin(2 * Math.PI * pace * t))
      for (let i = 0; i < waves.length; i++) waves[i]! *= 0.6 + 0.4 * Math.sin((i / 48_000) * 2 * Math.PI * pace)
      return waves
    })
    return scatter(
      bed,
      random.fork('bubbles'),
      150,
      (r) => {
        const start = r.range(350, 1300)
        return strike(
          tone(0.08, (t) => start * (1 + 3 * t)),
          r.range(0.03, 0.08),
          0.003,
        )
      },
      [0.04, 0.16],
    )
  },
}
