import { brownNoise, pinkNoise, sweepFilter } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf } from './loop.ts'

/** Gusts over open land. */
export const wind: AmbienceBed = {
  id: 'wind',
  levelLufs: -37,
  room: { seconds: 0.3, wet: 0.03, damping: 5000 },
  render: (random) => {
    return loopOf(random, (r, s) => {
      const speeds = [r.range(0.11, 0.17), r.range(0.23, 0.31), r.range(0.5, 0.7)]
      const offsets = speeds.map(() => r.range(0, 6))
      const gust = (t: number) =>
        speeds.reduce((sum, speed, k) => sum + Math.sin(2 * Math.PI * speed * t + offsets[k]!) / (k + 1), 0) / 1.83
      const howl = sweepFilter(pinkNoise(r, s), 'band', (t) => 480 + 260 * gust(t), 3.2)
      const air = sweepFilter(brownNoise(r, s), 'low', (t) => 420 + 220 * gust(t))
      for (let i = 0; i < air.length; i++) air[i] = (air[i]! + 0.8 * howl[i]!) * (0.65 + 0.35 * gust(i / 48_000))
      return air
    })
  },
}
