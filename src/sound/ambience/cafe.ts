import { layer, modes, pinkNoise, shape, sweepFilter } from '../dsp/synth.ts'
import { throat } from '../effects/kit/throat.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** A café: low talk, cups, now and then the machine. */
export const cafe: AmbienceBed = {
  id: 'cafe',
  levelLufs: -40,
  room: { seconds: 0.6, wet: 0.11, damping: 4600 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(pinkNoise(r, s), 'band', () => 480, 0.6))
    scatter(
      bed,
      random.fork('talk'),
      48,
      (r) => {
        const pitch = r.chance(0.5) ? r.range(95, 140) : r.range(180, 240)
        const word = throat(0.26, (t) => pitch * (1.06 - 0.3 * t), [
          [r.range(420, 700), 4, 1],
          [r.range(1100, 1900), 6, 0.5],
        ])
        return shape(word, [0, 0], [0.05, 1], [0.16, 0.6], [0.26, 0])
      },
      [0.6, 2.1],
    )
    scatter(
      bed,
      random.fork('cups'),
      9,
      (r) => {
        const hertz = r.range(1700, 3100)
        return modes(0.25, [
          { hertz, decay: 0.15, gain: 1 },
          { hertz: hertz * 1.83, decay: 0.08, gain: 0.5 },
        ])
      },
      [0.24, 0.78],
    )
    return scatter(
      bed,
      random.fork('steam'),
      1,
      (r) => {
        const steam = sweepFilter(pinkNoise(r, 2.4), 'high', () => 2600)
        return shape(layer(steam, steam.slice(), 0.01, 0.4), [0, 0], [0.3, 1], [1.9, 0.8], [2.4, 0])
      },
      [1.5, 2.1],
    )
  },
}
