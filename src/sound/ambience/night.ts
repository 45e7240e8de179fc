import { pinkNoise, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Crickets in the dark. */
export const night: AmbienceBed = {
  id: 'night',
  levelLufs: -40,
  room: { seconds: 0.4, wet: 0.04, damping: 5000 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(pinkNoise(r, s), 'low', () => 350))
    for (const voice of ['a', 'b', 'c']) {
      const own = random.fork(voice)
      const hertz = own.range(3900, 4700)
      scatter(
        bed,
        own,
        14,
        () => {
          const chirp = tone(0.34, hertz)
          for (let i = 0; i < chirp.length; i++)
            chirp[i]! *= Math.max(0, Math.sin((i / 48_000) * 2 * Math.PI * 28)) ** 2
          return shape(chirp, [0, 0], [0.06, 1], [0.28, 0.8], [0.34, 0])
        },
        [0.03, 0.09],
      )
    }
    return bed
  },
}
