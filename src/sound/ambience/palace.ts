import { hiss, modes, pinkNoise, strike, sweepFilter } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** A great hall of wood and stone: its stillness, a robe, a far bell of the eaves. */
export const palace: AmbienceBed = {
  id: 'palace',
  levelLufs: -44,
  room: { seconds: 2.1, wet: 0.2, damping: 3600 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(pinkNoise(r, s), 'band', (t) => 260 + 60 * Math.sin(t * 0.9), 0.6))
    scatter(
      bed,
      random.fork('robes'),
      5,
      (r) => strike(hiss(r, 0.5, 'band', r.range(1800, 3000), 0.6), 0.4, 0.12),
      [0.54, 1.22],
    )
    return scatter(
      bed,
      random.fork('eaves'),
      3,
      (r) => {
        const hertz = r.range(1900, 2400)
        return modes(1.6, [
          { hertz, decay: 1.5, gain: 1 },
          { hertz: hertz * 2.41, decay: 0.7, gain: 0.35 },
        ])
      },
      [0.16, 0.34],
    )
  },
}
