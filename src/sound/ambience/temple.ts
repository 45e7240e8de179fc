import { pinkNoise, sweepFilter } from '../dsp/synth.ts'
import { birds } from '../effects/birds.ts'
import { bell } from '../effects/kit/bell.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** A temple on its mountain: wind in the pines, birds, the bell once. */
export const temple: AmbienceBed = {
  id: 'temple',
  levelLufs: -42,
  room: { seconds: 1.2, wet: 0.1, damping: 4200 },
  render: (random) => {
    const bed = loopOf(random, (r, s) =>
      sweepFilter(pinkNoise(r, s), 'band', (t) => 700 + 300 * Math.sin(t * 0.7), 0.7),
    )
    scatter(bed, random.fork('birds'), 2, (r) => birds.render(r), [0.36, 0.72])
    return scatter(bed, random.fork('bell'), 1, (r) => bell(r, 174, 5), [0.84, 1.2])
  },
}
